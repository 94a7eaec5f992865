import type { Anomaly } from '@/domain/model';

/** Where something stands in an imported file; lines count from 1. */
export type Place = { file: string; line: number };

/** What an import has to say: `errors` stop it, `anomalies` are told and the import goes on. */
export type Report = { errors: Anomaly[]; anomalies: Anomaly[] };

/** A report with nothing in it. */
export function newReport(): Report {
  return { errors: [], anomalies: [] };
}

/** Tells about a repair, a gap or a doubt. */
export function note(report: Report, kind: string, place: Place, message: string): void {
  report.anomalies.push({ kind, file: place.file, line: place.line, message });
}

/** Tells why the input cannot be imported. */
export function fail(report: Report, kind: string, place: Place, message: string): void {
  report.errors.push({ kind, file: place.file, line: place.line, message });
}

/** One line of the printed report: `file:line: kind: message`. */
export function formatAnomaly(anomaly: Anomaly): string {
  return `${anomaly.file}:${anomaly.line}: ${anomaly.kind}: ${anomaly.message}`;
}
