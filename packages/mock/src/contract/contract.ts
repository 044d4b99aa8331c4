import type { Pair } from "../request-url.ts";
import type { Endpoint } from "../router.ts";

/** A request of a known operation, taken apart but not yet decoded. */
export interface RawInput {
  readonly path: readonly Pair[];
  readonly query: readonly Pair[];
  readonly form: readonly Pair[];
}

/** What is wrong with a request: the first thing found. */
export interface Violation {
  readonly part: "path" | "query" | "form";
  readonly parameter: string;
  readonly kind: "missing" | "repeated" | "invalid";
  /** What would be right. */
  readonly rule: string;
}

/** A decoded request, or why there is none. */
export type Input = DecodedInput | { readonly violation: Violation };

export interface DecodedInput {
  readonly path: unknown;
  readonly query: unknown;
  readonly form: unknown;
  readonly violation?: undefined;
}

/** An answer before it is written down: `value` is what its schema in the document describes. */
export interface Outcome {
  readonly status: number;
  readonly value: unknown;
}

/** How strictly a document is held to: the middle of every request runs inside one of these. */
export interface Contract {
  /**
   * Decodes and checks the request, lets `respond` answer it, and checks the answer.
   *
   * @throws ContractBroken when the answer is not one the document promises
   */
  exchange(
    endpoint: Endpoint,
    raw: RawInput,
    respond: (input: Input) => Promise<Outcome>,
  ): Promise<Outcome>;
  /** Checks an answer given before the request was decoded. */
  check(endpoint: Endpoint, outcome: Outcome): void | Promise<void>;
}

/** The mock was about to answer something its document does not promise: a defect of the mock. */
export class ContractBroken extends Error {
  override readonly name = "ContractBroken";

  constructor({ route }: Endpoint, status: number, complaints: readonly string[]) {
    super(
      `${route.operation} was about to answer ${status} against its document: ${complaints.join("; ")}`,
    );
  }
}
