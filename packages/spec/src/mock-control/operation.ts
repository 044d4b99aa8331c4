import type { Body, Operation } from "../operation.ts";
import { z } from "../zod.ts";

/** A Sid for examples. */
export const SID = (prefix: string) => `${prefix}${"a".repeat(32)}`;

export function json(schema: z.ZodType, value: unknown): Body {
  return { mediaType: "application/json", schema, examples: { example: { value } } };
}

/** A body that is a text; `name` is that of its example. */
export function text(mediaType: `text/${string}`, name: string, value: string): Body {
  return { mediaType, schema: z.string(), examples: { [name]: { value } } };
}

interface Page extends Pick<Operation, "summary" | "description" | "query"> {
  readonly pathParameters?: z.ZodObject;
  readonly answer?: Body;
  readonly request?: Body;
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
  { answer, request, readsPath, usesStore = false, ...said }: Page,
): Operation {
  return {
    operationId,
    method,
    path: `/_mock/${path}`,
    pathParameters: z.object({}),
    ...said,
    pathExamples: {
      Name: "messaging-v1",
      Sid: SID("SM"),
      Number: "+14155550100",
      Id: "2",
      Hash: "0123456789abcdef",
    },
    ...(request !== undefined && { request: { required: true, body: request } }),
    success: {
      status: answer === undefined ? 204 : 200,
      description: answer === undefined ? "The request succeeded." : "The requested data.",
      ...(answer !== undefined && { body: answer }),
    },
    errors: [
      ...((request ?? said.query ?? readsPath) === undefined ? [] : ["BadRequest"]),
      ...(method === "get" ? [] : ["PayloadTooLarge", "UnsupportedMediaType"]),
      "NotFound",
      "MethodNotAllowed",
      ...(usesStore ? ["ServiceUnavailable"] : []),
    ],
  };
}
