import { getRefId, OpenApiGeneratorV31, OpenAPIRegistry } from "@asteasolutions/zod-to-openapi";
import { API_BODY_MAX_BYTES } from "./body-limit.ts";
import { checkOperations } from "./check-operations.ts";
import { checkSchema, type NamedSchemas } from "./check-schema.ts";
import {
  errorResponses,
  errorTable,
  mergeGroups,
  type ErrorEnvelope,
  type ErrorResponse,
  type Samples,
} from "./error-responses.ts";
import { type Body, FORM, type Operation, successesOf } from "./operation.ts";
import type { Resource } from "./resource.ts";
import { commonHeaders } from "./response-headers.ts";
import { security, securitySchemes } from "./security.ts";
import { z } from "./zod.ts";

/** What Twilio sends to a URL of the user. */
export interface Webhook {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly form: Body;
  /** What the answer of the user's server leads to, by status. */
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: Readonly<Record<string, object>> }
    >
  >;
}

/** Everything one OpenAPI document is made from. */
export interface DocumentDefinition {
  /** File name without extensions: `messaging-v1`. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly server: string;
  /** The most a request body may have; the limit of Twilio's APIs unless given. */
  readonly maxBodyBytes?: number;
  /** Values for the sentences of refusals whose own sample belongs to another document or resource. */
  readonly samples?: Samples;
  /** Written before the root element of XML answers. */
  readonly xmlDeclaration?: string;
  /** How Twilio's refusals are written. A document without them is not one of Twilio's, and takes no credentials. */
  readonly errorEnvelopes?: readonly ErrorEnvelope[];
  /** Codes of events, with their titles, by what they are about. */
  readonly eventCodes?: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Refusals of a document that has none of Twilio's. */
  readonly refusals?: readonly ErrorResponse[];
  readonly resources: readonly Resource[];
  readonly webhooks: readonly Webhook[];
}

/** An OpenAPI 3.1 document, ready to be written as JSON. */
export type OpenApiDocument = ReturnType<OpenApiGeneratorV31["generateDocument"]>;

/** Schemas of a document by component name, as zod schemas. */
export type DocumentSchemas = Readonly<Record<string, z.ZodType>>;

/**
 * Makes the OpenAPI document of a definition, and the zod schemas behind its components.
 *
 * @throws Error that names the document and the schema or operation that cannot be emitted faithfully
 */
export function createDocument(definition: DocumentDefinition): {
  document: OpenApiDocument;
  schemas: DocumentSchemas;
} {
  try {
    return build(definition);
  } catch (cause) {
    // zod-to-openapi throws objects that are not an Error: they have a message and no stack.
    throw new Error(
      `${definition.name}: ${(cause as { message?: string }).message ?? String(cause)}`,
      { cause },
    );
  }
}

function build(definition: DocumentDefinition): ReturnType<typeof createDocument> {
  const isTwilio = definition.errorEnvelopes !== undefined;
  const groups = mergeGroups(definition.resources.map(({ errors }) => errors));
  const possible =
    definition.refusals ??
    errorResponses(groups, definition.errorEnvelopes ?? [], definition.samples, definition.name);
  const operations = definition.resources.flatMap((resource) => resource.operations);
  // A representation that only some resources have needs no refusals of the others.
  const used = new Set(operations.flatMap(({ errors }) => errors));
  const refusals = possible.filter(({ name }) => used.has(name));
  checkOperations(
    operations,
    possible,
    definition.webhooks.map(({ name }) => name),
  );

  const named: NamedSchemas = new Map();
  for (const [where, schema] of schemasOf(definition, refusals)) checkSchema(schema, where, named);

  const registry = new OpenAPIRegistry();
  for (const [name, schema] of named) registry.register(name, schema);
  for (const [name, scheme] of Object.entries(isTwilio ? securitySchemes : {}))
    registry.registerComponent("securitySchemes", name, scheme);
  const headers = isTwilio ? commonHeaders(definition.server) : {};
  for (const [name, header] of Object.entries(headers))
    registry.registerComponent("headers", name, header as never);

  const statuses = new Map(refusals.map(({ name, status }) => [name, status]));
  const common = Object.fromEntries(
    Object.keys(headers).map((name) => [name, reference("headers", name)]),
  );
  for (const { name, description, headers: own, body } of refusals)
    registry.registerComponent("responses", name, {
      description,
      headers: { ...common, ...own },
      content: {
        [body.mediaType]: {
          schema: reference("schemas", getRefId(body.schema) ?? name),
          examples: body.examples,
        },
      },
    } as never);
  for (const { operations, tag } of definition.resources)
    for (const operation of operations)
      registry.registerPath(route(operation, tag.name, statuses, common));
  for (const { name, summary, description, form, responses } of definition.webhooks)
    registry.registerWebhook({
      method: "post",
      path: name,
      operationId: name,
      summary,
      description,
      tags: definition.resources.slice(0, 1).map(({ tag }) => tag.name),
      security: [],
      request: { body: { required: true, content: content(form) } },
      responses: responses as never,
    });

  const document = new OpenApiGeneratorV31(registry.definitions, {
    sortComponents: "alphabetically",
  }).generateDocument({
    openapi: "3.1.0",
    info: {
      title: definition.title,
      version: definition.version,
      description: definition.description,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: definition.server }],
    security: isTwilio ? security : [],
    tags: definition.resources.map(({ tag }) => tag),
    "x-max-body-bytes": definition.maxBodyBytes ?? API_BODY_MAX_BYTES,
    ...(definition.xmlDeclaration !== undefined && {
      "x-xml-declaration": definition.xmlDeclaration,
    }),
    ...(isTwilio && { "x-twilio-errors": errorTable(groups, definition.name) }),
    ...(definition.eventCodes !== undefined && { "x-event-codes": definition.eventCodes }),
  });
  return { document: tidy(document), schemas: Object.fromEntries(named) };
}

function* schemasOf(
  definition: DocumentDefinition,
  refusals: readonly ErrorResponse[],
): Generator<[string, z.ZodType]> {
  for (const operation of definition.resources.flatMap(({ operations }) => operations)) {
    const { operationId: id } = operation;
    yield [`${id} path`, operation.pathParameters];
    if (operation.query !== undefined) yield [`${id} query`, operation.query];
    if (operation.request !== undefined) yield [`${id} body`, operation.request.body.schema];
    for (const { status, body } of successesOf(operation))
      if (body !== undefined) yield [`${id} ${status}`, body.schema];
  }
  for (const { name, body } of refusals) yield [name, body.schema];
  for (const webhook of definition.webhooks) yield [webhook.name, webhook.form.schema];
}

function route(
  operation: Operation,
  tag: string,
  statuses: ReadonlyMap<string, number>,
  headers: Readonly<Record<string, object>>,
) {
  return {
    method: operation.method,
    path: operation.path,
    operationId: operation.operationId,
    summary: operation.summary,
    description: operation.description,
    tags: [tag],
    ...(operation.representationOf !== undefined && {
      "x-representation-of": operation.representationOf,
    }),
    ...(operation.testCredentials === true && { "x-test-credentials": true }),
    request: {
      params: withExamples(operation),
      ...(operation.query !== undefined && { query: operation.query }),
      ...(operation.request !== undefined && {
        body: { required: operation.request.required, content: content(operation.request.body) },
      }),
    },
    responses: {
      ...Object.fromEntries(
        successesOf(operation).map(({ status, description, body, links }) => [
          status,
          {
            description,
            ...(Object.keys(headers).length > 0 && { headers: headers as never }),
            ...(body !== undefined && { content: content(body) }),
            ...(links !== undefined && { links: links as never }),
          },
        ]),
      ),
      ...(operation.redirect !== undefined && {
        307: {
          description: operation.redirect,
          headers: {
            Location: {
              description: "URL of the file.",
              required: true,
              schema: { type: "string" },
            },
          },
        },
      }),
      ...Object.fromEntries(
        operation.errors.map((name) => [statuses.get(name), reference("responses", name)]),
      ),
    },
  };
}

/** The path parameters, each with its example. */
function withExamples({ pathParameters, pathExamples = {} }: Operation) {
  const shape = Object.entries<z.ZodType>(pathParameters.shape).map(([name, schema]) => {
    const text = pathExamples[name];
    const example = schema instanceof z.ZodNumber ? Number(text) : text;
    return [name, schema.openapi({ param: { example } })];
  });
  return z.object(Object.fromEntries(shape) as z.ZodRawShape);
}

function content({ mediaType, schema, examples }: Body) {
  const encoding = mediaType === FORM ? listEncoding(schema) : {};
  return {
    [mediaType]: {
      schema,
      ...(Object.keys(encoding).length > 0 && { encoding }),
      examples: examples as never,
    },
  };
}

/** A list in a form is its name again and again. OpenAPI means that anyway; Prism has to be told. */
function listEncoding(schema: z.ZodType): Record<string, { style: "form"; explode: true }> {
  const shape = schema instanceof z.ZodObject ? Object.entries<z.ZodType>(schema.shape) : [];
  const lists = shape.filter(([, property]) => isList(property));
  return Object.fromEntries(lists.map(([name]) => [name, { style: "form", explode: true }]));
}

function isList(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional
    ? isList(schema.unwrap() as z.ZodType)
    : schema instanceof z.ZodArray;
}

function reference(kind: string, name: string) {
  return { $ref: `#/components/${kind}/${name}` };
}

/** Takes out what zod-to-openapi writes twice or empty. */
function tidy(document: OpenApiDocument): OpenApiDocument {
  if (Object.keys(document.webhooks ?? {}).length === 0) delete document.webhooks;
  delete document.components?.parameters;
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of [item.get, item.post, item.put, item.delete]) {
      for (const parameter of operation?.parameters ?? []) {
        if (
          "schema" in parameter &&
          parameter.schema !== undefined &&
          "description" in parameter.schema
        )
          delete parameter.schema.description;
      }
    }
  }
  return document;
}
