import type { GeopoliticalSign } from './geopolitical-signs';

/** The code to read beside the region's name; '' where it would say the same twice (US, 2015). */
export function codeBeside(name: string, { code }: GeopoliticalSign): string {
  return code === name ? '' : code;
}
