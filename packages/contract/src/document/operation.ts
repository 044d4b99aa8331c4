import type { JsonSchema } from "@shortcodes/schema-arbitrary";
import {
  type OpenApiDocument,
  type OpenApiHeader,
  type OpenApiLink,
  type OpenApiOperation,
  type OpenApiParameter,
  type OpenApiResponse,
  resolve,
} from "./openapi.ts";

export const FORM = "application/x-www-form-urlencoded";

/** One operation of a document, with its references resolved. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Template, as in the document. */
  readonly path: string;
  /** The operation that this one answers in another form. */
  readonly representationOf: string | undefined;
  readonly pathParameters: readonly Parameter[];
  readonly query: readonly Parameter[];
  readonly form: Form | undefined;
  /** By status. */
  readonly responses: Readonly<Record<string, DocumentedResponse>>;
}

/** A parameter of path or query, or a property of a form. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "form";
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** A value over the maximum is taken as the maximum: `x-clamp`. */
  readonly clamps: boolean;
}

export interface Form {
  readonly properties: readonly Parameter[];
  readonly examples: readonly Readonly<Record<string, string>>[];
}

export interface DocumentedResponse {
  /** By media type. */
  readonly bodies: Readonly<Record<string, DocumentedBody>>;
  readonly headers: Readonly<Record<string, OpenApiHeader>>;
  readonly links: Readonly<Record<string, OpenApiLink>>;
}

export interface DocumentedBody {
  /** Name of the component that is the schema. */
  readonly component: string | undefined;
  readonly examples: readonly unknown[];
}

/** The operations of a document in its order, those that stand in for others first. Webhooks are not operations of the server. */
export function readOperations(document: OpenApiDocument): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) =>
      readOperation(method.toUpperCase(), path, operation, document),
    ),
  );
}

/** Status of the answer when all goes well. */
export function successStatus(operation: Operation): number {
  const status = Object.keys(operation.responses).find((code) => code.startsWith("2"));
  if (status === undefined) throw new Error(`${operation.id} documents no success`);
  return Number(status);
}

/** What the document says of the answer when all goes well. */
export function successOf(operation: Operation): DocumentedResponse {
  const response = operation.responses[String(successStatus(operation))];
  if (response === undefined) throw new Error(`${operation.id} documents no success`);
  return response;
}

function readOperation(
  method: string,
  path: string,
  operation: OpenApiOperation,
  document: OpenApiDocument,
): Operation {
  const parameters = operation.parameters ?? [];
  return {
    id: operation.operationId,
    method,
    path,
    representationOf: operation["x-representation-of"],
    pathParameters: parameters.filter((parameter) => parameter.in === "path").map(readParameter),
    query: parameters.filter((parameter) => parameter.in === "query").map(readParameter),
    form: readForm(operation, document),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        readResponse(resolve<OpenApiResponse>(response, document), document),
      ]),
    ),
  };
}

function readParameter({ name, in: place, required, schema }: OpenApiParameter): Parameter {
  return {
    name,
    in: place === "path" ? "path" : "query",
    required: required === true,
    schema,
    clamps: schema["x-clamp"] === true,
  };
}

function readForm(operation: OpenApiOperation, document: OpenApiDocument): Form | undefined {
  const content = operation.requestBody?.content[FORM];
  if (content?.schema === undefined) return undefined;
  const { properties = {}, required = [] } = resolve<JsonSchema>(content.schema, document);
  return {
    properties: Object.entries(properties).map(([name, schema]) => ({
      name,
      in: "form",
      required: required.includes(name),
      schema,
      clamps: false,
    })),
    examples: Object.values(content.examples ?? {}).map(
      ({ value }) => value as Record<string, string>,
    ),
  };
}

function readResponse(response: OpenApiResponse, document: OpenApiDocument): DocumentedResponse {
  return {
    bodies: Object.fromEntries(
      Object.entries(response.content ?? {}).map(([mediaType, { schema, examples = {} }]) => [
        mediaType,
        {
          component: schema?.$ref?.split("/").at(-1),
          examples: Object.values(examples).map(({ value }) => value),
        },
      ]),
    ),
    headers: Object.fromEntries(
      Object.entries(response.headers ?? {}).map(([name, header]) => [
        name,
        resolve<OpenApiHeader>(header, document),
      ]),
    ),
    links: response.links ?? {},
  };
}
