import type { ApiDocument } from "./api-document.ts";
import type { DocumentOptions } from "./client-options.ts";
import { createConnection } from "./connection.ts";
import { createOperation } from "./create-operation.ts";
import { createEngine } from "./engine.ts";
import type { BodyFormat } from "./read-answer.ts";

/** One function per operation of a document. `Client` is the document's `DocumentClient`. */
export function createDocumentClient<Client>(
  { server, operations }: ApiDocument,
  options: DocumentOptions,
  format?: BodyFormat,
): Client {
  const connection = createConnection(options, server);
  const engine = createEngine(connection.baseUrl);
  const shared = { connection, engine, server, format };
  return Object.fromEntries(
    Object.entries(operations).map(([operationId, operation]) => [
      operationId.charAt(0).toLowerCase() + operationId.slice(1),
      createOperation({ ...shared, operationId, operation }),
    ]),
  ) as Client;
}
