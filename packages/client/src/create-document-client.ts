import type { ApiDocument } from "./api-document.ts";
import type { DocumentOptions } from "./client-options.ts";
import { createConnection } from "./connection.ts";
import { createOperation } from "./create-operation.ts";
import { type BodyFormat, jsonFormat } from "./read-answer.ts";

/** One function per operation of a document. `Client` is the document's `DocumentClient`. */
export function createDocumentClient<Client>(
  { server, operations }: ApiDocument,
  options: DocumentOptions,
  format: BodyFormat = jsonFormat,
): Client {
  const connection = createConnection(options, server);
  const client: Record<string, unknown> = {};
  for (const [id, operation] of Object.entries(operations)) {
    const name = id.charAt(0).toLowerCase() + id.slice(1);
    client[name] = createOperation(id, operation, server, connection, format);
  }
  return client as Client;
}
