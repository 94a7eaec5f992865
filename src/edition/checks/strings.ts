type Visit = (text: string, key: string, path: () => string) => void;

/** Calls `visit` for every string in a value; `key` is the last field name on the way to it. */
export function visitStrings(value: unknown, visit: Visit): void {
  const path: string[] = [];
  const walk = (one: unknown, key: string): void => {
    if (typeof one === 'string') visit(one, key, () => path.join('.'));
    if (typeof one !== 'object' || one === null) return;
    for (const [name, inner] of Object.entries(one)) {
      path.push(name);
      walk(inner, Array.isArray(one) ? key : name);
      path.pop();
    }
  };
  walk(value, '');
}
