import type { CheckName } from "../checks/catalog.ts";
import type { DocumentName } from "../contract-options.ts";

/** How a documented status was reached: by a case, or by a fault injected into the mock. */
export type Reached = "case" | "fault";

/** Progress of a run. */
export interface Progress {
  readonly document: DocumentName;
  readonly operation: string;
  readonly about: string;
  readonly done: number;
  readonly all: number;
}

/** The result of a run. It contains no secrets unless `showCredentials` is set. */
export interface Report {
  readonly baseUrl: string;
  readonly seed: number;
  readonly runs: number;
  readonly documents: readonly DocumentReport[];
}

export interface DocumentReport {
  readonly document: DocumentName;
  readonly account: string;
  readonly operations: number;
  readonly cases: number;
  readonly requests: number;
  /** Milliseconds. */
  readonly duration: number;
  /** In the order of the catalog. */
  readonly checks: readonly CheckReport[];
  /** In the order of the document. */
  readonly statuses: readonly StatusReport[];
  /** Why something was not tested. */
  readonly skipped: readonly string[];
  /** What could not be brought back to what it was. */
  readonly left: readonly string[];
  /** Whether the run ended here, because the server stopped answering. */
  readonly stopped: boolean;
}

export interface CheckReport {
  readonly check: CheckName;
  /** How often it was made. */
  readonly count: number;
  readonly violations: readonly ViolationReport[];
}

export interface ViolationReport {
  readonly operation: string;
  readonly about: string;
  readonly message: string;
  /** Lines for a shell that show it, in order. */
  readonly curl: readonly string[];
}

export interface StatusReport {
  readonly operation: string;
  readonly status: number;
  /** How it was reached; null if it was not. */
  readonly reached: Reached | null;
}

export function violationCount({ documents }: Report): number {
  return documents
    .flatMap(({ checks }) => checks)
    .reduce((sum, { violations }) => sum + violations.length, 0);
}

export function caseCount({ documents }: Report): number {
  return documents.reduce((sum, { cases }) => sum + cases, 0);
}

/** A run that tried nothing has shown nothing. */
export function conforms(report: Report): boolean {
  return caseCount(report) > 0 && violationCount(report) === 0;
}
