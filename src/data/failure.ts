/** Why a data file cannot be shown; the kinds differ in what the user can do about it. */
export type DataFailure = {
  kind: 'not-found' | 'server' | 'network' | 'not-json' | 'schema' | 'newer-schema';
  /** As a person would name it: `data/editions/2026-09-16.json`. */
  file: string;
  /** A whole sentence that names the file. */
  message: string;
};

/** How a failure leaves a query function, which can only throw. */
export class DataFailureError extends Error {
  readonly failure: DataFailure;

  constructor(failure: DataFailure) {
    super(failure.message);
    this.name = 'DataFailureError';
    this.failure = failure;
  }
}

/** The failure behind any error that a query reports. */
export function failureOf(error: Error, file: string): DataFailure {
  if (error instanceof DataFailureError) return error.failure;
  return { kind: 'network', file, message: `${file} could not be loaded.` };
}

/** Whether asking again may help: a missing or malformed file will not mend itself. */
export function isTransient(failure: DataFailure): boolean {
  return failure.kind === 'server' || failure.kind === 'network';
}
