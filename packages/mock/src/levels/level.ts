import type { Endpoint } from "../api/document.ts";
import type { Pair } from "../http/request-url.ts";

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

export interface Decoded {
  readonly path: unknown;
  readonly query: unknown;
  readonly form: unknown;
  readonly violation?: undefined;
}

/** A decoded request, or why there is none. */
export type Input = Decoded | { readonly violation: Violation };

/** How strictly a document is held to: two functions around the handler. */
export interface Level {
  decode(endpoint: Endpoint, raw: RawInput): Input | Promise<Input>;
  /** @throws DocumentBroken when the document does not promise this answer */
  check(
    endpoint: Endpoint,
    status: number,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ): void | Promise<void>;
}

/** The mock was about to answer something its document does not promise: a defect of the mock. */
export class DocumentBroken extends Error {
  override readonly name = "DocumentBroken";

  constructor({ route }: Endpoint, status: number, complaints: readonly string[]) {
    super(
      `${route.operation}: the response with status ${status} does not match its document: ${complaints.join("; ")}`,
    );
  }
}
