import type { CheckName } from "../checks/catalog.ts";
import { responseChecks } from "../checks/response-checks.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { NoAnswer, type Target } from "../target/target.ts";
import type { WireRequest } from "../target/wire-request.ts";
import { type Call, toWireRequest } from "./call.ts";
import { type Exchange, readExchange } from "./exchange.ts";
import type { Reached, Tally } from "./tally.ts";

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
  readonly document: ContractDocument;
  readonly target: Target;
  /** Milliseconds. */
  readonly maxResponseTime: number | undefined;
  /** Checks that have already failed: they are passed over to find the others. */
  readonly known: ReadonlySet<CheckName>;
  /** Undefined while a failure is made smaller: those requests are not counted. */
  readonly tally: Tally | undefined;
  readonly reachedBy: Reached;
}

export type Session = ReturnType<typeof createSession>;

/** One run of a probe: sends, checks each answer, remembers what was sent. */
export function createSession(options: SessionOptions) {
  const { document, target, known, tally, maxResponseTime, reachedBy } = options;
  const requests: WireRequest[] = [];

  /** @throws Violation if it does not hold */
  function check(name: CheckName, holds: boolean, message: () => string): void {
    tally?.checks.set(name, (tally.checks.get(name) ?? 0) + 1);
    if (!holds && !known.has(name)) throw new Violation(name, message());
  }

  /** @throws Violation if the answer has another status */
  function checkStatus(name: CheckName, { answer }: Exchange, wanted: number): void {
    check(name, answer.status === wanted, () => `answered ${answer.status}, not ${wanted}`);
  }

  /**
   * Sends a call and holds the answer to every response check but those of `except`.
   *
   * @throws Violation
   */
  async function send(call: Call, except: readonly CheckName[] = []): Promise<Exchange> {
    const request = toWireRequest(call);
    requests.push(request);
    if (tally) tally.requests += 1;
    const answer = await target.send(request).catch((error: unknown) => {
      if (error instanceof NoAnswer) throw new Violation("not_a_server_error", error.message);
      throw error;
    });
    if (tally) countStatus(tally, call.operation.operationId, answer.status, reachedBy);
    const done = readExchange(call, answer, document);
    for (const { name, judge } of responseChecks) {
      const verdict = except.includes(name) ? "not applicable" : judge(done, maxResponseTime);
      if (verdict === "not applicable") continue;
      check(name, verdict === "holds", () => (verdict === "holds" ? "" : verdict.finding));
    }
    return done;
  }

  /** Sends a call whose answer does not matter: tidying up. */
  async function tidy(call: Call): Promise<void> {
    await target.send(toWireRequest(call)).catch((error: unknown) => {
      if (!(error instanceof NoAnswer)) throw error;
    });
  }

  const { origin } = target;
  return { origin, requests: requests as readonly WireRequest[], send, tidy, check, checkStatus };
}

function countStatus({ statuses }: Tally, operation: string, status: number, by: Reached): void {
  const reached = statuses.get(operation) ?? new Map<number, Reached>();
  if (reached.get(status) !== "case") reached.set(status, by);
  statuses.set(operation, reached);
}
