import type { SceneContent } from './scene';

/** Whether both contents draw alike: their things may be new objects with the same fields. */
export function isSameContent(a: SceneContent, b: SceneContent): boolean {
  return (
    isSameList(a.points, b.points) &&
    isSameList(a.arcs, b.arcs) &&
    isSameList(a.metroSites, b.metroSites) &&
    isSameList(a.cards, b.cards) &&
    isSameThing(a.insets, b.insets)
  );
}

function isSameList(a: readonly object[], b: readonly object[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((thing, index) => {
      const other = b[index];
      return other !== undefined && isSameThing(thing, other);
    })
  );
}

function isSameThing(a: object, b: object): boolean {
  if (a === b) return true;
  const fields = Object.entries(a);
  const others = new Map<string, unknown>(Object.entries(b));
  return (
    fields.length === others.size && fields.every(([name, value]) => others.get(name) === value)
  );
}
