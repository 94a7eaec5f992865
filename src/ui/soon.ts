import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

type Loadable<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Loads it now; never rejects: what fails here fails again, and tells, when it is shown. */
  preload: () => Promise<void>;
};

/**
 * A component that is loaded when it is first shown, or before by `preload`. One that is loaded
 * renders at once, without suspending, so that a prerendered page is taken over as it stands.
 */
export function soon<Props>(load: () => Promise<ComponentType<Props>>): Loadable<Props> {
  let loaded: { default: ComponentType<Props> } | null = null;
  const fetched = async () => {
    loaded ??= { default: await load() };
    return loaded;
  };
  const component = lazy(() => (loaded === null ? fetched() : atOnce(loaded)));
  return Object.assign(component, {
    preload: async () => {
      await fetched().catch(() => {});
    },
  });
}

/** React asks a promise for its value in the same turn; one of its own kind can give it. */
function atOnce<Value>(value: Value): Promise<Value> {
  const promise = Promise.resolve(value);
  const answer = (onValue: (value: Value) => unknown) => {
    onValue(value);
    return promise;
  };
  // oxlint-disable-next-line unicorn/no-thenable -- React asks exactly for `then`.
  return Object.defineProperty(promise, 'then', { value: answer });
}
