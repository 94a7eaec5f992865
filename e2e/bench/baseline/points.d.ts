declare module 'virtual:points' {
  const points: readonly { id: string; name: string; latitude: number; longitude: number }[];
  export default points;
}
