import { randomInt } from "node:crypto";
import { type ContractOptions, documentNames } from "./contract-options.ts";
import { readContractDocument } from "./document/contract-document.ts";
import type { DocumentReport, Report } from "./report/report.ts";
import { runDocument } from "./run/run-document.ts";

const DEFAULT_RUNS = 100;

/**
 * Tests a server against the documents: every operation, every documented status, every named check.
 *
 * Changes what it updates back, and removes what it adds. Sends nothing that may change a host other than this machine
 * unless both `destructive` and `destructiveHost` say so.
 *
 * @throws TypeError if the base URL is not valid, Unauthorized if the server refuses the account, NoAnswer if
 * there is no server, Error if the documents' examples do not show what to call
 */
export async function runContract(options: ContractOptions): Promise<Report> {
  const { seed = randomInt(2 ** 31 - 1), runs = DEFAULT_RUNS } = options;
  const documents: DocumentReport[] = [];
  for (const name of options.documents ?? documentNames)
    documents.push(await runDocument(readContractDocument(name), { ...options, seed, runs }));
  return { baseUrl: options.baseUrl, seed, runs, documents };
}
