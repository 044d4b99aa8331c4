import { clientAnswers } from "./client-answers.ts";
import { clientPage, type ClientPage } from "./client-page.ts";
import { child } from "./json-pointer.ts";
import { follow, isObject } from "./located.ts";
import type { NamedDocument } from "./openapi-document.ts";
import { type Operation, readOperations } from "./operations.ts";
import { unsupported } from "./unsupported.ts";

const FORM = "application/x-www-form-urlencoded";

/** A row of the client's operation table; the client's `Operation`. */
export interface ClientOperation {
  readonly method: string;
  readonly path: string;
  readonly media: string;
  readonly answers: Readonly<Record<string, string | null>>;
  readonly form?: true;
  readonly query?: readonly string[];
  readonly page?: ClientPage;
}

/** The operations of a document by operationId. The client takes the parameters of one as one flat object. */
export function clientOperations(source: NamedDocument): Record<string, ClientOperation> {
  const operations = readOperations(source).filter(({ webhook }) => !webhook);
  return Object.fromEntries(
    operations.map((operation) => [operation.operationId, row(source, operation)]),
  );
}

function row(source: NamedDocument, operation: Operation): ClientOperation {
  const query = parameterNames(source, operation);
  const form = formNames(source, operation);
  if (form !== undefined) refuseCollisions(source, operation, query, form);
  const { media, answers } = clientAnswers(source, operation);
  const page = clientPage(source, operation);
  return {
    method: operation.method,
    path: operation.path,
    media,
    answers,
    ...(form !== undefined && { form: true as const }),
    // Without a form, whatever is not in the path is in the query.
    ...(form !== undefined && query.length > 0 && { query }),
    ...(page !== undefined && { page }),
  };
}

/** Names of the query parameters; path parameters are read out of the template. */
function parameterNames(source: NamedDocument, operation: Operation): string[] {
  const query: string[] = [];
  for (const { value, pointer } of operation.parameters) {
    const place = { file: source.file, pointer };
    const name = String(value.name);
    if (value.in === "query") query.push(name);
    else if (value.in !== "path")
      throw unsupported(
        place,
        `the client does not send ${name} in a ${String(value.in)}`,
        "move it to the path, the query or the form",
      );
    else if (!operation.path.includes(`{${name}}`))
      throw unsupported(
        place,
        `${operation.path} has no {${name}}`,
        "add it there or drop the parameter",
      );
  }
  return query;
}

function formNames(source: NamedDocument, operation: Operation): string[] | undefined {
  if (operation.value.requestBody === undefined) return undefined;
  const pointer = child(operation.pointer, "requestBody");
  const body = follow(source, operation.value.requestBody, pointer);
  const content = follow(source, body.value.content, child(body.pointer, "content"));
  const form = content.value[FORM];
  if (!isObject(form))
    throw unsupported(
      { file: source.file, pointer: content.pointer },
      "the client sends forms only",
      `describe the body as ${FORM}`,
    );
  const schema = follow(source, form.schema, child(content.pointer, FORM, "schema"));
  return isObject(schema.value.properties) ? Object.keys(schema.value.properties) : [];
}

function refuseCollisions(
  source: NamedDocument,
  operation: Operation,
  query: readonly string[],
  form: readonly string[],
): void {
  const path = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  const twice = form.find((name) => path.includes(name) || query.includes(name));
  if (twice !== undefined)
    throw unsupported(
      { file: source.file, pointer: operation.pointer },
      `${twice} is both a parameter and in the form`,
      "the client takes them in one object: rename one",
    );
}
