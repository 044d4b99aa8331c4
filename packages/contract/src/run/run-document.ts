import type { Operation } from "@shortcodes/openapi-reader/operations";
import { kindsOfProbes } from "../checks/all-probes.ts";
import { faultConformance } from "../checks/fault-conformance.ts";
import type { ContractOptions } from "../contract-options.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { findMockControl } from "../mock-control.ts";
import { createRedactor, reportChecks, reportStatuses } from "../report/document-report.ts";
import { skippedOf } from "../report/skipped.ts";
import type { DocumentReport } from "../report/report.ts";
import { accountOf, discover } from "./discover.ts";
import { type Finding, type Probe, runProbe } from "./probe.ts";
import { restore, remember } from "./restore.ts";
import { createTally, type Reached } from "./tally.ts";
import { createTarget } from "../target/target.ts";

/** Holds a server to one document. */
export async function runDocument(
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

  const isChosen = ({ operationId }: Operation) =>
    options.operations?.includes(operationId) ?? true;

  const run = async (all: readonly Probe[], reachedBy: Reached) => {
    const { seed, runs, maxResponseTime } = options;
    const probes = all.filter(({ operation }) => isChosen(operation));
    for (const [done, probe] of probes.entries()) {
      const operation = probe.operation.operationId;
      const { about } = probe;
      options.onProgress?.({ document: document.name, operation, about, done, all: probes.length });
      const session = { document, target, tally, seed, runs, maxResponseTime, reachedBy };
      findings.push(...(await runProbe(probe, session)));
    }
  };

  try {
    await run(
      kindsOfProbes.flatMap((kind) => subjects.flatMap(kind)),
      "case",
    );
    if (control !== undefined && target.writable)
      await run(faultConformance(subjects, control, account, tally), "fault");
  } finally {
    await restore(memory, target);
  }

  const others = subjects.flatMap(({ other, forbidden }) => [other, forbidden]);
  const logins = [credentials, ...others].filter((login) => login !== undefined);
  const redact = createRedactor(showCredentials ? [] : logins);
  const curl = { baseUrl: options.baseUrl, credentials, showCredentials };
  return {
    document: document.name,
    account,
    operations: document.operations.length,
    cases: tally.cases,
    requests: tally.requests,
    duration: performance.now() - started,
    checks: reportChecks(findings, tally, curl, redact),
    statuses: reportStatuses(document.operations.filter(isChosen), tally),
    skipped: [...skipped, ...skippedOf(subjects, control !== undefined)],
  };
}
