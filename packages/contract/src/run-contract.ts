import { randomInt } from "node:crypto";
import { allProbes } from "./checks/all-probes.ts";
import { checkNames } from "./checks/catalog.ts";
import { faultConformance } from "./checks/fault-conformance.ts";
import type { ContractOptions } from "./contract-options.ts";
import { type ContractDocument, readContractDocument } from "./document/contract-document.ts";
import { documentNames } from "./document/document-names.ts";
import { findMockControl } from "./mock-control.ts";
import { skippedOf } from "./report/skipped.ts";
import type { DocumentReport, Report } from "./report/report.ts";
import { accountOf, discover } from "./run/discover.ts";
import { type Probe, runProbe } from "./run/probe.ts";
import { restore, remember } from "./run/restore.ts";
import { createTally, type Reached } from "./run/tally.ts";
import { formatCurl } from "./target/curl.ts";
import { createTarget } from "./target/target.ts";
import type { Finding } from "./violation.ts";

const DEFAULT_RUNS = 100;

/**
 * Holds a server to the documents: every operation, every documented status, every named check.
 *
 * Changes what it updates back, and removes what it adds. Sends nothing that may change a host other than this machine
 * unless both `destructive` and `destructiveHost` say so.
 *
 * @throws TypeError for a base URL that is none, Unauthorized where the server does not know the account, NoAnswer where
 * there is no server, Error where the documents' examples do not say what to call
 */
export async function runContract(options: ContractOptions): Promise<Report> {
  const { seed = randomInt(2 ** 31 - 1), runs = DEFAULT_RUNS } = options;
  const documents: DocumentReport[] = [];
  for (const name of options.documents ?? documentNames)
    documents.push(await runDocument(readContractDocument(name), { ...options, seed, runs }));
  return { baseUrl: options.baseUrl, seed, runs, documents };
}

async function runDocument(
  document: ContractDocument,
  options: ContractOptions & { readonly seed: number; readonly runs: number },
): Promise<DocumentReport> {
  const started = performance.now();
  const account = accountOf(document, options);
  const { showCredentials = false } = options;
  const credentials = { user: account, password: options.token };
  const target = createTarget({ ...options, credentials });
  const control = await findMockControl(target);
  const { subjects, skipped } = await discover(document, options, target, control);
  const memory = await remember(subjects, target);
  const tally = createTally();
  const findings: Finding[] = [];

  const run = async (all: readonly Probe[], reachedBy: Reached) => {
    const probes = all.filter(
      ({ operation }) => options.operations?.includes(operation.id) ?? true,
    );
    for (const [done, probe] of probes.entries()) {
      const { operation, about } = probe;
      options.onProgress?.({
        document: document.name,
        operation: operation.id,
        about,
        done,
        all: probes.length,
      });
      const { seed, runs, maxResponseTime } = options;
      findings.push(
        ...(await runProbe(probe, {
          document,
          target,
          tally,
          seed,
          runs,
          maxResponseTime,
          reachedBy,
        })),
      );
    }
  };

  await run(allProbes(subjects), "case");
  if (control !== undefined && target.writable)
    await run(
      faultConformance(
        subjects,
        control,
        account,
        ({ id }, status) => tally.statuses.get(id)?.has(status) === true,
      ),
      "fault",
    );
  await restore(memory, target);

  return {
    document: document.name,
    account,
    operations: document.operations.length,
    cases: tally.cases,
    requests: tally.requests,
    duration: performance.now() - started,
    checks: checkNames.map((check) => ({
      check,
      count: tally.checks.get(check) ?? 0,
      violations: findings
        .filter((finding) => finding.check === check)
        .map(({ operation, about, message, requests }) => ({
          operation,
          about,
          message,
          curl: requests.map((request) =>
            formatCurl(request, { baseUrl: options.baseUrl, credentials, showCredentials }),
          ),
        })),
    })),
    statuses: document.operations
      .filter(({ id }) => options.operations?.includes(id) ?? true)
      .flatMap(({ id, responses }) =>
        Object.keys(responses).map((status) => ({
          operation: id,
          status: Number(status),
          reached: tally.statuses.get(id)?.get(Number(status)) ?? null,
        })),
      ),
    skipped: [...skipped, ...skippedOf(subjects, control !== undefined)],
  };
}
