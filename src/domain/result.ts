/** Failure as a value: used wherever data or links are read. Exceptions are bugs. */
export type Result<Value, Issue> =
  | { kind: 'ok'; value: Value }
  | { kind: 'failed'; issues: Issue[] };

/** Wraps a value that was read without a problem. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { kind: 'ok', value };
}

/** Wraps the reasons why nothing could be read. */
export function failed<Issue>(issues: Issue[]): Result<never, Issue> {
  return { kind: 'failed', issues };
}
