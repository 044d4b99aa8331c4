import { jsonAnswer } from "../answer.ts";
import type { PlainAnswer } from "../exchange.ts";
import {
  loadPrism,
  silentLogger,
  type Either,
  type PrismOperation,
  type PrismRequest,
  type PrismResponse,
} from "./load-prism.ts";

/** What a `Prefer` header asks of Prism. */
export interface Preferences {
  readonly code?: number;
  readonly exampleKey?: string;
  readonly dynamic?: boolean;
  readonly seed?: string;
}

/** What Prism itself answers, with nothing of ours but the request. Every call has a configuration of its own: Prism writes into it. */
export async function stockAnswer(
  request: PrismRequest,
  operations: readonly PrismOperation[],
  preferences: Preferences,
  isChecked: boolean,
): Promise<Either<{ readonly output: PrismResponse }>> {
  const { createInstance } = await loadPrism();
  const config = {
    isProxy: false as const,
    checkSecurity: isChecked,
    validateRequest: isChecked,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false, ...preferences },
  };
  const task = createInstance(config, { logger: silentLogger }).request(
    request,
    [...operations],
    config,
  );
  return (await task()) as Either<{ readonly output: PrismResponse }>;
}

/** Prism's own refusals, as its own server writes them. */
export async function problemAnswer(error: Error): Promise<PlainAnswer> {
  const { ProblemJsonError } = await loadPrism();
  const problem = ProblemJsonError.toProblemJson(
    error as Parameters<typeof ProblemJsonError.toProblemJson>[0],
  );
  return {
    ...jsonAnswer(problem.status, problem),
    headers: { "Content-Type": "application/problem+json" },
  };
}
