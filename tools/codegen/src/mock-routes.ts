import { child } from "@shortcodes/openapi-reader/json-pointer";
import { errorKinds, type NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import {
  type Operation,
  type Parameter,
  mapOperations,
  successOf,
} from "@shortcodes/openapi-reader/operations";
import { allOf, mapAll, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { pageOf } from "./page.ts";

/** A row of the mock's route table: in the generated file, the compiler compares it with the mock's `Route`. */
export type MockRoute = ReturnType<typeof route>;

/** The operations of a document, in its own order. */
export function mockRoutes(source: NamedDocument): MockRoute[] {
  return mapOperations(source, (operation) =>
    operation.webhook ? [] : [route(source, operation)],
  ).flat();
}

function route(source: NamedDocument, operation: Operation) {
  const { value, operationId, form, responses } = operation;
  const [path, parameters, page] = allOf(
    () => segments(source, operation),
    () => mapAll([...operation.parameters, ...(form ?? [])], (one) => facts(source, one)).flat(),
    () => pageOf(source, operation),
  );
  const [, success] = successOf(operation);
  const components = Object.entries(responses).flatMap(([status, { bodies }]) => {
    const [body] = Object.values(bodies);
    return body?.component === undefined ? [] : [[status, body.component] as const];
  });
  return {
    method: operation.method.toUpperCase(),
    path,
    operation: operationId,
    handler: operation.representationOf ?? operationId,
    form: form !== undefined,
    // Where all goes well without a body, the refusals say which representation this is.
    mediaType:
      [success, ...Object.values(responses)].flatMap(({ bodies }) => Object.keys(bodies))[0] ??
      "application/json",
    bodies: Object.fromEntries(components),
    parameters: Object.fromEntries(parameters),
    ...(value["x-test-credentials"] === true && { testCredentials: true }),
    ...(page?.component !== undefined && {
      items: { at: page.items, component: page.component },
    }),
  };
}

/**
 * What the mock must know of a parameter beside its schema. `x-twilio-error` names what refuses a value, `x-twilio-missing` its
 * absence; `x-clamp` says that a larger number means the maximum.
 */
function facts(source: NamedDocument, parameter: Parameter) {
  mapAll(["x-twilio-error", "x-twilio-missing"] as const, (key) =>
    refuseUnknownError(source, parameter, key),
  );
  const { type, default: fallback, maximum, ...schema } = parameter.schema;
  const { "x-twilio-error": error, "x-twilio-missing": missing, "x-clamp": clamp } = schema;
  const fact = {
    ...((type === "integer" || type === "boolean" || type === "array") && { type }),
    ...(error !== undefined && { error }),
    ...(missing !== undefined && { missing }),
    ...(fallback !== undefined && { default: fallback }),
    ...(clamp === true && maximum !== undefined && { clamp: maximum }),
  };
  return Object.keys(fact).length === 0 ? [] : [[parameter.name, fact] as const];
}

function refuseUnknownError(
  { document, file }: NamedDocument,
  { in: where, schema, pointer }: Parameter,
  key: "x-twilio-error" | "x-twilio-missing",
): void {
  const name = schema[key];
  if (name === undefined || Object.hasOwn(errorKinds(document), name)) return;
  throw unsupported(
    { file, pointer: child(pointer, ...(where === "form" ? [] : ["schema"]), key) },
    `${name} is not among x-twilio-errors`,
    "name one of them, and list it as an error of the operation",
  );
}

function segments(source: NamedDocument, { path, pointer }: Operation) {
  return path
    .split("/")
    .slice(1)
    .map((segment) => {
      const [, parameter, suffix] = /^\{([^{}]+)\}([^{}]*)$/.exec(segment) ?? [];
      if (parameter !== undefined && suffix !== undefined) return { parameter, suffix };
      if (!/[{}]/.test(segment)) return segment;
      throw unsupported(
        { file: source.file, pointer },
        `the mock cannot match the path segment ${segment}`,
        "put the parameter at the beginning of the segment",
      );
    });
}
