import fc from "fast-check";
import type { CheckName } from "../checks/catalog.ts";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import type { WireRequest } from "../target/wire-request.ts";
import { isRefused, NoAnswer } from "../target/target.ts";
import { createSession, type Session, type SessionOptions, Violation } from "./session.ts";

/** A property of one operation, over inputs of its own kind. */
export interface Probe<Input = unknown> {
  /** What it is about, besides the checks that every answer is held to. */
  readonly check: CheckName;
  readonly operation: Operation;
  /** What is asked, in words. */
  readonly about: string;
  /** Always tried, first. */
  readonly examples: readonly Input[];
  /** Tried `runs` times; without them the examples are all there is. */
  readonly inputs?: fc.Arbitrary<Input> | undefined;
  /** In place of `about`, for one input. */
  readonly describe?: (input: Input) => string;
  readonly run: (input: Input, session: Session) => Promise<void>;
}

/** What a check found. */
export interface Finding {
  readonly check: CheckName;
  readonly operation: string;
  /** What was asked, in words. */
  readonly about: string;
  readonly message: string;
  /** Every request of the smallest sequence that shows it, in order. */
  readonly requests: readonly WireRequest[];
}

export interface ProbeOptions extends Omit<SessionOptions, "known" | "check"> {
  readonly seed: number;
  readonly runs: number;
}

/** Hides the kind of input, so that probes of all kinds fit one list. */
export function probe<Input>(definition: Probe<Input>): Probe {
  return definition as unknown as Probe;
}

/** A probe of a single case. */
export function once(
  check: CheckName,
  operation: Operation,
  about: string,
  run: (session: Session) => Promise<void>,
): Probe {
  return { check, operation, about, examples: [null], run: (_, session) => run(session) };
}

/**
 * Runs a probe to its end: after a check failed, and its input was made as small as can be, the same inputs are tried
 * again without that check, so that one fault does not hide another.
 *
 * @throws what is not a violation: the tests themselves are broken, or a request was refused before it was sent
 */
export async function runProbe(probe: Probe, options: ProbeOptions): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const known = new Set<CheckName>();
  for (;;) {
    const finding = await firstFinding(probe, options, known);
    if (finding === undefined) return found;
    found.push(finding);
    known.add(finding.check);
    if (options.target.stoppedAfter !== undefined) return found;
  }
}

async function firstFinding(
  { check, operation, about, examples, inputs, describe, run }: Probe,
  options: ProbeOptions,
  known: ReadonlySet<CheckName>,
): Promise<Finding | undefined> {
  let smallest: Finding | undefined;
  let broken: { readonly error: unknown } | undefined;
  const property = fc.asyncProperty(inputs ?? fc.constantFrom(...examples), async (input) => {
    // Nothing that is sent now shows more.
    if (options.target.stoppedAfter !== undefined) return;
    // While a failure is made smaller, nothing counts; and a repetition without a check is not a new case.
    const tally = smallest === undefined ? options.tally : undefined;
    if (tally !== undefined && known.size === 0) tally.cases += 1;
    const session = createSession({ ...options, check, known, tally });
    try {
      await run(input, session);
    } catch (thrown) {
      const error =
        thrown instanceof NoAnswer ? new Violation("not_a_server_error", thrown.message) : thrown;
      if (!(error instanceof Violation)) {
        broken = { error };
        throw error;
      }
      // The request that stopped the server came before, and is kept: this one shows nothing.
      if (thrown instanceof NoAnswer && isRefused(thrown)) return;
      // No answer ends a run even when that is known; and while shrinking, no other fault may take the place of the first.
      if (known.has(error.check)) return;
      if (smallest !== undefined && error.check !== smallest.check) return;
      smallest = {
        check: error.check,
        operation: operation.operationId,
        about: describe?.(input) ?? about,
        message: error.message,
        requests: session.requests,
      };
      throw error;
    } finally {
      await session.tidyUp();
    }
  });
  await fc.check(property, {
    seed: options.seed,
    examples: examples.map((input) => [input] as [unknown]),
    numRuns: examples.length + (inputs === undefined ? 0 : options.runs),
  });
  if (broken !== undefined) throw broken.error;
  return smallest;
}
