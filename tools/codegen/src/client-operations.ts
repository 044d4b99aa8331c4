import { child } from "@shortcodes/openapi-reader/json-pointer";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { FORM, mapOperations, type Operation } from "@shortcodes/openapi-reader/operations";
import { allOf, mapAll, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { clientAnswers, type ClientAnswers } from "./client-answers.ts";
import { type ClientPage, pageOf } from "./page.ts";

/** A row of the client's operation table; the client's `Operation`. */
export interface ClientOperation extends ClientAnswers {
  readonly method: string;
  readonly path: string;
  readonly form?: true;
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
  const [form, answers, page] = allOf(
    () => {
      const query = parameterNames(source, operation);
      const names = formNames(source, operation);
      if (names !== undefined) refuseMixture(source, operation, query, names);
      return names;
    },
    () => clientAnswers(source, operation),
    () => pageOf(source, operation),
  );
  return {
    method: operation.method.toUpperCase(),
    path: operation.path,
    ...answers,
    ...(form !== undefined && { form: true as const }),
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

/** The client takes all parameters in one object: what is not in the path goes into the form, or else into the query. */
function refuseMixture(
  source: NamedDocument,
  operation: Operation,
  query: readonly string[],
  form: readonly string[],
): void {
  const place = { file: source.file, pointer: operation.pointer };
  if (query.length > 0)
    throw unsupported(
      place,
      `${query[0]} is in the query of an operation that has a form`,
      "move it into the form",
    );
  const twice = form.find((name) => operation.path.includes(`{${name}}`));
  if (twice !== undefined)
    throw unsupported(place, `${twice} is both in the path and in the form`, "rename one");
}
