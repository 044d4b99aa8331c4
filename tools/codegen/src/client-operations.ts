import { child } from "@shortcodes/openapi-reader/json-pointer";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { FORM, mapOperations, type Operation } from "@shortcodes/openapi-reader/operations";
import { allOf, mapAll, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { clientAnswers, type ClientAnswers } from "./client-answers.ts";
import { type ClientPage, pageOf } from "./page.ts";

/** A row of the client's operation table; the client's `Operation`. What is not in the path is the form of a POST, else the query. */
export interface ClientOperation extends ClientAnswers {
  readonly path: string;
  /** Left out if it is GET. */
  readonly method?: string;
  readonly page?: ClientPage;
}

/** The operations of a document by operationId. */
export function clientOperations(source: NamedDocument): Record<string, ClientOperation> {
  const rows = mapOperations(source, (operation) =>
    operation.webhook ? [] : [[operation.operationId, row(source, operation)] as const],
  );
  return Object.fromEntries(rows.flat());
}

function row(source: NamedDocument, operation: Operation): ClientOperation {
  const [, answers, page] = allOf(
    () => {
      const query = parameterNames(source, operation);
      const form = formNames(source, operation);
      refuseOtherPlaces(source, operation, query, form);
    },
    () => clientAnswers(source, operation),
    () => pageOf(source, operation),
  );
  return {
    path: operation.path,
    ...answers,
    ...(operation.method !== "get" && { method: operation.method.toUpperCase() }),
    ...(page !== undefined && { page: { items: page.items, next: page.next } }),
  };
}

/** Names of the query parameters; path parameters are read out of the template. */
function parameterNames(source: NamedDocument, operation: Operation): string[] {
  const query: string[] = [];
  mapAll(operation.parameters, ({ name, in: where, pointer }) => {
    const place = { file: source.file, pointer };
    if (where === "query") query.push(name);
    else if (where !== "path")
      throw unsupported(
        place,
        `the client does not send ${name} in a ${where}`,
        "move it to the path, the query or the form",
      );
    else if (!operation.path.includes(`{${name}}`))
      throw unsupported(
        place,
        `${operation.path} has no {${name}}`,
        "add it there or drop the parameter",
      );
  });
  return query;
}

function formNames(source: NamedDocument, operation: Operation): string[] | undefined {
  const { value, form, pointer } = operation;
  if (value.requestBody !== undefined && form === undefined)
    throw unsupported(
      { file: source.file, pointer: child(pointer, "requestBody", "content") },
      "the client sends forms only",
      `describe the body as ${FORM}`,
    );
  return form?.map(({ name }) => name);
}

/** The client takes all parameters in one object: what is not in the path goes into the form of a POST, or else into the query. */
function refuseOtherPlaces(
  source: NamedDocument,
  operation: Operation,
  query: readonly string[],
  form: readonly string[] = [],
): void {
  const place = { file: source.file, pointer: operation.pointer };
  const isPost = operation.method === "post";
  if (isPost && query.length > 0)
    throw unsupported(place, `${query[0]} is in the query of a POST`, "move it into the form");
  if (!isPost && form.length > 0)
    throw unsupported(
      place,
      `${form[0]} is in a form, and the operation is not a POST`,
      "make it a POST, or move it into the query",
    );
  const twice = form.find((name) => operation.path.includes(`{${name}}`));
  if (twice !== undefined)
    throw unsupported(place, `${twice} is both in the path and in the form`, "rename one");
}
