import { randomInt } from "node:crypto";
import { type ContractOptions, documentNames } from "./contract-options.ts";
import { type ContractDocument, readContractDocument } from "./document/contract-document.ts";
import type { DocumentReport, Report } from "./report/report.ts";
import { runDocument } from "./run/run-document.ts";

const DEFAULT_RUNS = 100;

/** An operation of the options that none of the chosen documents has. */
export class UnknownOperation extends Error {
  override readonly name = "UnknownOperation";
}

/** As many as `--seed` takes. */
const SEEDS = 1_000_000_000;

/**
 * Tests a server against the documents: every operation, every documented status, every named check.
 *
 * Changes what it updates back, and removes what it adds. Sends nothing that may change a host other than this machine
 * unless both `destructive` and `destructiveHost` say so.
 *
 * @throws TypeError if the base URL is not valid, UnknownOperation if no document has an operation of the options, Unauthorized if the server refuses the account, NoAnswer if
 * there is no server, Error if the documents' examples do not show what to call
 */
export async function runContract(options: ContractOptions): Promise<Report> {
  const { seed = randomInt(SEEDS), runs = DEFAULT_RUNS } = options;
  const chosen = (options.documents ?? documentNames).map(readContractDocument);
  refuseUnknown(options.operations ?? [], chosen);
  const documents: DocumentReport[] = [];
  for (const document of chosen) {
    const report = await runDocument(document, { ...options, seed, runs });
    documents.push(report);
    if (report.stopped) break;
  }
  return { baseUrl: options.baseUrl, seed, runs, documents };
}

function refuseUnknown(operations: readonly string[], documents: readonly ContractDocument[]) {
  const ids = documents.flatMap((document) => document.operations.map((one) => one.operationId));
  const unknown = operations.find((operation) => !ids.includes(operation));
  if (unknown === undefined) return;
  const names = documents.map(({ name }) => name).join(", ");
  const expected = [...new Set(ids)].toSorted().join(", ");
  throw new UnknownOperation(
    `operation ${unknown} is not in ${names}, expected one of ${expected}`,
  );
}
