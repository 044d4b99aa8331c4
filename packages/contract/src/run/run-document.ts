import type { Operation } from "@shortcodes/openapi-reader/operations";
import { kindsOfProbes } from "../checks/all-probes.ts";
import { checkNames } from "../checks/catalog.ts";
import { faultConformance } from "../checks/fault-conformance.ts";
import type { ContractOptions } from "../contract-options.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { findMockControl } from "../mock-control.ts";
import { createRedactor } from "../report/redactor.ts";
import type { DocumentReport, Reached, StatusReport } from "../report/report.ts";
import { accountOf, discover } from "./discover.ts";
import type { Call } from "./exchange.ts";
import { type Finding, type Probe, runProbe } from "./probe.ts";
import { remember, restore } from "./restore.ts";
import { createTally, type Tally } from "./session.ts";
import type { Subject } from "./subject.ts";
import { formatCurl } from "../target/curl.ts";
import { createTarget } from "../target/target.ts";

/** Holds a server to one document. */
export async function runDocument(
  document: ContractDocument,
  options: ContractOptions & { readonly seed: number; readonly runs: number },
): Promise<DocumentReport> {
  const started = performance.now();
  const account = accountOf(document, options);
  const { showCredentials = false, seed, runs, maxResponseTime } = options;
  const credentials = { user: account, password: options.token };
  const target = createTarget({ ...options, credentials });
  const control = await findMockControl(target);
  const { subjects, skipped, removals } = await discover(document, options, target, control);
  const tally = createTally();
  const findings: Finding[] = [];
  let stopped = false;

  const isChosen = ({ operationId }: Operation) =>
    options.operations?.includes(operationId) ?? true;

  const run = async (
    kinds: readonly ((subject: Subject) => readonly Probe[])[],
    reachedBy: Reached,
  ) => {
    const probes = kinds
      .flatMap((kind) =>
        subjects.flatMap((subject) => kind(subject).map((one) => [subject, one] as const)),
      )
      .filter(([, { operation }]) => isChosen(operation));
    for (const [done, [subject, probe]] of probes.entries()) {
      const { about, operation } = probe;
      const where = { document: document.name, operation: operation.operationId, about };
      options.onProgress?.({ ...where, done, all: probes.length });
      const session = { subject, target, tally, seed, runs, maxResponseTime, reachedBy };
      findings.push(...(await runProbe(probe, session)));
      if (target.stoppedAfter === undefined) continue;
      stopped = true;
      const message =
        "the server stopped answering after this request: it refuses connections, so the rest was not tested";
      findings.push({
        check: "not_a_server_error",
        operation: operation.operationId,
        about: "the end of the run",
        message,
        requests: [target.stoppedAfter],
      });
      return;
    }
  };

  let memory: readonly Call[] = [];
  let left: readonly string[] = [];
  try {
    memory = await remember(subjects, target);
    await run(kindsOfProbes, "case");
    if (control !== undefined && target.writable && !stopped)
      await run([(subject) => faultConformance(subject, control, tally)], "fault");
  } finally {
    left = await restore([...memory, ...removals], target);
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
    checks: checkNames.map((check) => ({
      check,
      count: tally.checks.get(check) ?? 0,
      violations: findings
        .filter((finding) => finding.check === check)
        .map(({ operation, about, message, requests }) => ({
          operation,
          about: redact(about),
          message: redact(message),
          curl: requests.map((request) => redact(formatCurl(request, curl))),
        })),
    })),
    statuses: document.operations.filter(isChosen).flatMap((one) => statusesOf(one, tally)),
    skipped: stopped ? [...skipped, "the rest of the run: the server stopped answering"] : skipped,
    left,
    stopped,
  };
}

/** Every documented status of an operation, and how it was reached. Of several successes, a redirect among them, a server needs only one. */
function statusesOf(operation: Operation, { statuses }: Tally): readonly StatusReport[] {
  const all = Object.keys(operation.responses).map((status) => ({
    operation: operation.operationId,
    status: Number(status),
    reached: statuses.get(`${operation.operationId} ${status}`) ?? null,
  }));
  const successes = all.map(({ status }) => status).filter((status) => status < 400);
  const missed = ({ status, reached }: StatusReport) =>
    reached === null && successes.includes(status);
  return all.filter(missed).length < successes.length ? all.filter((one) => !missed(one)) : all;
}
