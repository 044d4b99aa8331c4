import { child } from "@shortcodes/openapi-reader/json-pointer";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { FORM, mapOperations, type Operation } from "@shortcodes/openapi-reader/operations";
import { allOf, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { clientAnswers, type ClientAnswers } from "./client-answers.ts";
import { type Page, pageOf } from "./page.ts";

/** A row of the client's operation table; the client's `Operation`. What is not in the path is the form of a POST, else the query. */
export interface ClientOperation extends ClientAnswers {
  readonly path: string;
  /** Left out if it is GET. */
  readonly method?: string;
  readonly page?: Pick<Page, "items" | "next">;
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
    () => refuseOtherPlaces(source, operation),
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

/** The client takes all parameters in one object: what is not in the path goes into the form of a POST, or else into the query. */
function refuseOtherPlaces(source: NamedDocument, operation: Operation): void {
  const { method, path, parameters, value, pointer, form = [] } = operation;
  const place = { file: source.file, pointer };
  if (value.requestBody !== undefined && operation.form === undefined)
    throw unsupported(
      { file: source.file, pointer: child(pointer, "requestBody", "content") },
      "the client sends forms only",
      `describe the body as ${FORM}`,
    );
  const query = parameters.find((parameter) => parameter.in === "query");
  if (method === "post" && query !== undefined)
    throw unsupported(place, `${query.name} is in the query of a POST`, "move it into the form");
  if (method !== "post" && form[0] !== undefined)
    throw unsupported(
      place,
      `${form[0].name} is in a form, and the operation is not a POST`,
      "make it a POST, or move it into the query",
    );
  const twice = form.find(({ name }) => path.includes(`{${name}}`));
  if (twice !== undefined)
    throw unsupported(place, `${twice.name} is both in the path and in the form`, "rename one");
}
