import type { IHttpOperationConfig } from "@stoplight/prism-http";
import type { HttpResponse } from "../http/message.ts";
import {
  loadPrism,
  right,
  silentLogger,
  type Either,
  type PrismOperation,
  type PrismRequest,
  type PrismResponse,
} from "./load-prism.ts";

/** What a `Prefer` header asks of Prism. */
export type Preferences = Partial<IHttpOperationConfig>;

/** Every call has a configuration of its own: Prism writes into it. */
function configure(preferences: Preferences, isChecked: boolean, isSecured: boolean) {
  return {
    isProxy: false as const,
    checkSecurity: isSecured,
    validateRequest: isChecked,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false, ...preferences },
  };
}

/** What Prism itself answers, with nothing of ours but the request. */
export async function stockAnswer(
  request: PrismRequest,
  operations: readonly PrismOperation[],
  preferences: Preferences,
  isChecked: boolean,
  isSecured = isChecked,
): Promise<Either<{ readonly output: PrismResponse }>> {
  const { createInstance } = await loadPrism();
  const config = configure(preferences, isChecked, isSecured);
  const task = createInstance(config, { logger: silentLogger }).request(
    request,
    [...operations],
    config,
  );
  return (await task()) as Either<{ readonly output: PrismResponse }>;
}

/** The operation that Prism's router finds. */
export async function stockMatch(
  request: PrismRequest,
  operations: readonly PrismOperation[],
): Promise<Either<PrismOperation>> {
  const { createInstance } = await loadPrism();
  const mock =
    ({ resource }: { readonly resource: PrismOperation }) =>
    () =>
      right(resource);
  const config = configure({}, false, false);
  const instance = createInstance(config, { logger: silentLogger, mock } as never);
  const result = (await instance.request(request, [...operations], config)()) as Either<{
    readonly output: PrismOperation;
  }>;
  return result._tag === "Left" ? result : { _tag: "Right", right: result.right.output };
}

/** A refusal of Prism's. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly validation?: readonly {
    readonly location?: readonly string[];
    readonly message: string;
  }[];
}

export async function problemOf(error: Error): Promise<Problem> {
  const { ProblemJsonError } = await loadPrism();
  return ProblemJsonError.toProblemJson(
    error as Parameters<typeof ProblemJsonError.toProblemJson>[0],
  );
}

/** A refusal as Prism's own server writes it. */
export function problemAnswer(problem: Problem): HttpResponse {
  return {
    status: problem.status,
    headers: { "Content-Type": "application/problem+json" },
    body: `${JSON.stringify(problem, null, 2)}\n`,
  };
}
