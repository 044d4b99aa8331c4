import type { HttpResponse } from "../http/message.ts";
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
export async function problemAnswer(error: Error): Promise<HttpResponse> {
  const { ProblemJsonError } = await loadPrism();
  const problem = ProblemJsonError.toProblemJson(
    error as Parameters<typeof ProblemJsonError.toProblemJson>[0],
  );
  return {
    status: problem.status,
    headers: { "Content-Type": "application/problem+json" },
    body: `${JSON.stringify(problem, null, 2)}\n`,
  };
}
