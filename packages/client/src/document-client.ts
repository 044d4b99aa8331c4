import type { ApiDocument } from "./api-document.ts";
import type { CallOptions, DocumentOptions, ItemsOptions, PagesOptions } from "./client-options.ts";
import { createConnection } from "./connection.ts";
import { createOperation } from "./create-operation.ts";
import type { Parameters, Result, SuccessBody } from "./operation-types.ts";
import type { Page } from "./pages.ts";
import { type BodyFormat, jsonFormat } from "./read-answer.ts";

/** An API error is a value: `{ error }`. The call rejects only if the connection is lost or the answer does not match the document. */
export type OperationFunction<Op> = Callable<Op, CallOptions, Promise<Result<Op>>> & {
  /** Resolves with the data alone. Rejects with the `TwilioError` that the call would return as a value. */
  readonly orThrow: Callable<Op, CallOptions, Promise<SuccessBody<Op>>>;
};

/** The same for a list. `Keys` lead to its items. */
export type PagedOperation<Op, Keys extends readonly string[]> = OperationFunction<Op> & {
  /** Page after page. Throws `TwilioError`. */
  readonly pages: Callable<
    Op,
    PagesOptions,
    AsyncGenerator<Page<SuccessBody<Op>, Item<SuccessBody<Op>, Keys>>, void, undefined>
  >;
  /** Item after item, over all pages. Throws `TwilioError`. */
  readonly items: Callable<
    Op,
    ItemsOptions,
    AsyncGenerator<Item<SuccessBody<Op>, Keys>, void, undefined>
  >;
};

/** The parameters may be left out if none is required. No rest parameter, whose errors name neither. */
type Callable<Op, Options, Answer> =
  {} extends Parameters<Op>
    ? (parameters?: Parameters<Op>, options?: Options) => Answer
    : (parameters: Parameters<Op>, options?: Options) => Answer;

/** Type of the items in the list that the keys lead to. */
type Item<Body, Keys extends readonly string[]> = Keys extends readonly [
  infer Key extends keyof Body,
  ...infer Rest extends readonly string[],
]
  ? Item<Body[Key], Rest>
  : Body extends readonly (infer One)[]
    ? One
    : never;

/** One function per operation of a document. `Client` is the document's interface of them. */
export function createDocumentClient<Client>(
  { server, operations }: ApiDocument,
  options: DocumentOptions,
  format: BodyFormat = jsonFormat,
): Client {
  const connection = createConnection(options, server);
  const client: Record<string, unknown> = {};
  for (const [operationId, operation] of Object.entries(operations)) {
    const name = operationId.replace(/./, (first) => first.toLowerCase());
    const usual = { method: "GET", media: "application/json", success: [200] };
    const complete = { operationId, ...usual, ...operation };
    client[name] = createOperation(complete, server, connection, format);
  }
  return client as Client;
}
