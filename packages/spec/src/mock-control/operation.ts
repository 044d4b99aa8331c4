import type { Body, Operation } from "../operation.ts";
import { z } from "../zod.ts";

/** A Sid for examples. */
export const SID = (prefix: string) => `${prefix}${"a".repeat(32)}`;

export function json(schema: z.ZodType, value: unknown): Body {
  return { mediaType: "application/json", schema, examples: { example: { value } } };
}

interface Page {
  readonly summary: string;
  readonly description: string;
  readonly answer?: Body;
  readonly request?: Body;
  readonly pathParameters?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** It works on the store, which may be busy, full or gone. */
  readonly usesStore?: boolean;
  /** A value of the path is read, and may be refused. */
  readonly readsPath?: true;
}

/** An operation of the control plane; without an answer it is 204. */
export function operation(
  operationId: string,
  method: Operation["method"],
  path: string,
  {
    summary,
    description,
    answer,
    request,
    query,
    pathParameters = z.object({}),
    readsPath,
    usesStore = false,
  }: Page,
): Operation {
  return {
    operationId,
    method,
    path: `/_mock/${path}`,
    summary,
    description,
    pathParameters,
    pathExamples: {
      Name: "messaging-v1",
      Sid: SID("SM"),
      Number: "+14155550100",
      Id: "2",
      Hash: "0123456789abcdef",
    },
    ...(query !== undefined && { query }),
    ...(request !== undefined && { request: { required: true, body: request } }),
    success: {
      status: answer === undefined ? 204 : 200,
      description: answer === undefined ? "The request succeeded." : "The requested data.",
      ...(answer !== undefined && { body: answer }),
    },
    errors: [
      ...((request ?? query ?? readsPath) === undefined ? [] : ["BadRequest"]),
      ...(method === "get" ? [] : ["PayloadTooLarge", "UnsupportedMediaType"]),
      "NotFound",
      "MethodNotAllowed",
      ...(usesStore ? ["ServiceUnavailable"] : []),
    ],
  };
}
