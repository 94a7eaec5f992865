import { type ComponentType, createElement, use } from 'react';
import { LoadBoundary, NotLoadedError } from './LoadBoundary';

type Loadable<Props> = ComponentType<Props> & {
  /** Loads it now; never rejects: what fails here is tried again, and told, when it is shown. */
  preload: () => Promise<void>;
};

/** Where the code did not come: a message with Retry in the part's place, or over the page, or this. */
type Instead<Props> = 'message' | 'floating' | ComponentType<Props>;

/** Counts the failures that were told: what is shown after one is asked for anew. */
let attempt = 0;

function countFailure(): void {
  attempt += 1;
}

/**
 * A component that is loaded when it is first shown, or before by `preload`. One that is loaded
 * renders at once, without suspending, so that a prerendered page is taken over as it stands. One
 * whose code does not come says so in its place, and tries again: React's `lazy` never would.
 * `part` names it in that message: "the list".
 */
export function soon<Props extends object>(
  part: string,
  load: () => Promise<ComponentType<Props>>,
  instead: Instead<Props> = 'message',
): Loadable<Props> {
  let loaded: ComponentType<Props> | null = null;
  let asked: { attempt: number; answer: Promise<ComponentType<Props>> } | null = null;
  const fetched = async () => {
    try {
      loaded ??= await load();
      return loaded;
    } catch (cause) {
      throw new NotLoadedError(part, cause);
    }
  };
  function Content(props: Props) {
    if (loaded !== null) return createElement(loaded, props);
    // React renders more than once until it has its answer, which has to be the same one.
    if (asked?.attempt !== attempt) asked = { attempt, answer: fetched() };
    return createElement(use(asked.answer), props);
  }
  const Part = (props: Props) =>
    createElement(
      LoadBoundary,
      {
        isFloating: instead === 'floating',
        onFailure: countFailure,
        instead: typeof instead === 'string' ? undefined : createElement(instead, props),
      },
      createElement(Content, props),
    );
  return Object.assign(Part, {
    preload: async () => {
      await fetched().catch(() => {});
    },
  });
}
