import type { CheckName } from "../checks/catalog.ts";
import { checkAnswer } from "../checks/check-answer.ts";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import type { Reached } from "../report/report.ts";
import { NoAnswer, type Target } from "../target/target.ts";
import type { WireRequest } from "../target/wire-request.ts";
import { valueAt } from "../document/runtime-expression.ts";
import { type Call, type Exchange, isSuccess, readExchange, toWireRequest } from "./exchange.ts";
import { callOf, pathOf, type Subject } from "./subject.ts";

const SID = /^[A-Z]{2}[\da-f]{32}$/i;

/** Counts of a run over one document. */
export interface Tally {
  cases: number;
  requests: number;
  /** How often each check was made. */
  readonly checks: Map<CheckName, number>;
  /** By operation and status: `FetchShortCode 404`. */
  readonly statuses: Map<string, Reached>;
}

export function createTally(): Tally {
  return { cases: 0, requests: 0, checks: new Map(), statuses: new Map() };
}

/** A check that does not hold. */
export class Violation extends Error {
  override readonly name = "Violation";
  readonly check: CheckName;

  constructor(check: CheckName, message: string) {
    super(message);
    this.check = check;
  }
}

export interface SessionOptions {
  readonly subject: Subject;
  readonly target: Target;
  /** Milliseconds. */
  readonly maxResponseTime: number | undefined;
  /** Checks that have already failed: they are passed over to find the others. */
  readonly known: ReadonlySet<CheckName>;
  /** Undefined while a failure is made smaller: those requests are not counted. */
  readonly tally: Tally | undefined;
  readonly reachedBy: Reached;
  /** The check of whatever does not name another. */
  readonly check: CheckName;
}

export type Session = ReturnType<typeof createSession>;

/** One run of a probe: sends, checks each answer, remembers what was sent. */
export function createSession(options: SessionOptions) {
  const { subject, target, known, tally, maxResponseTime, reachedBy } = options;
  const requests: WireRequest[] = [];
  /** What removes each item that was created, until it was removed. */
  const created = new Map<string, Call>();

  /** @throws Violation with the finding if it does not hold */
  function check(holds: boolean, finding: string, name = options.check): void {
    tally?.checks.set(name, (tally.checks.get(name) ?? 0) + 1);
    if (!holds && !known.has(name)) throw new Violation(name, finding);
  }

  /** @throws Violation if the answer has another status */
  function checkStatus({ status }: Exchange, wanted: number, name?: CheckName): void {
    check(status === wanted, `answered ${status}, not ${wanted}`, name);
  }

  /**
   * Calls an operation, on the known item unless `more` has another path, and holds the answer to the document.
   *
   * @throws Violation, NoAnswer
   */
  async function send(operation: Operation, more: Partial<Call> = {}): Promise<Exchange> {
    const call = callOf(subject, operation, more);
    const request = toWireRequest(call);
    requests.push(request);
    if (tally) tally.requests += 1;
    const answer = await target.send(request);
    const reached = `${operation.operationId} ${answer.status}`;
    if (tally?.statuses.get(reached) !== "case") tally?.statuses.set(reached, reachedBy);
    const done = readExchange(call, answer, subject.document);
    noteCreation(done);
    checkAnswer(done, { check, maxResponseTime, isFault: reachedBy === "fault" });
    return done;
  }

  /** Whatever is wrong with the answer: what was created has to be removed. */
  function noteCreation(done: Exchange): void {
    const { call } = done;
    if (!isSuccess(done)) return;
    if (call.operation.method === "delete") created.delete(toWireRequest(call).target);
    const { resources } = subject.document;
    const { remove, id = [] } = resources.find((one) => one.create === call.operation) ?? {};
    if (remove === undefined) return;
    // What puts something that there is into a collection names it.
    const named = call.form?.find(([, value]) => SID.test(value))?.[1];
    const item = valueAt(done.valueAsSent, id) ?? named;
    if (typeof item !== "string") return;
    const removal = { operation: remove, path: pathOf({ parents: call.path, item }, remove) };
    created.set(toWireRequest(removal).target, removal);
  }

  /** Sends a call whose answer does not matter: tidying up. */
  async function tidy(call: Call): Promise<void> {
    await target.send(toWireRequest(call)).catch((error: unknown) => {
      if (!(error instanceof NoAnswer)) throw error;
    });
  }

  /** Removes what was created and is still there. */
  async function tidyUp(): Promise<void> {
    for (const removal of created.values()) await tidy(removal);
  }

  const { origin } = target;
  return {
    origin,
    requests: requests as readonly WireRequest[],
    send,
    tidy,
    tidyUp,
    check,
    checkStatus,
  };
}
