import type { Operation } from "../operation.ts";
import { page, pageSize, pageToken } from "../paging.ts";
import { serviceSid } from "../short-code.ts";
import { z } from "../zod.ts";
import { createShortCodeForm } from "./create-short-code.ts";
import { listExample, listShortCodeResponse, shortCode, shortCodeExample } from "./short-code.ts";

const LIST = "/v1/Services/{ServiceSid}/ShortCodes";
const INSTANCE = `${LIST}/{Sid}`;

const listParameters = z.object({ ServiceSid: serviceSid });
const instanceParameters = z.object({
  ServiceSid: serviceSid,
  // Seed 001 gives this one no pattern: any string may be asked for, and is not found.
  Sid: z.string().describe("Sid of the short code."),
});

const anyErrors = [
  "Unauthorized",
  "Forbidden",
  "NotFound",
  "MethodNotAllowed",
  "TooManyRequests",
  "InternalServerError",
  "ServiceUnavailable",
];

const toThisOne = { ServiceSid: "$request.path.ServiceSid", Sid: "$response.body#/sid" };

const instanceBody = {
  mediaType: "application/json",
  schema: shortCode,
  examples: { shortCode: { value: shortCodeExample } },
};

export const operations: readonly Operation[] = [
  {
    operationId: "CreateShortCode",
    method: "post",
    path: LIST,
    summary: "Add a short code to a Messaging Service",
    description:
      "The short code must belong to the service's account and to no other service. Twilio then prefers it as sender wherever it can reach the recipient, and hands what people send to it to the service's inbound request URL.",
    pathParameters: listParameters,
    form: {
      required: true,
      body: createShortCodeForm,
    },
    success: {
      status: 201,
      description: "The short code is in the service now.",
      body: instanceBody,
      links: {
        FetchShortCode: {
          operationId: "FetchShortCode",
          description: "Fetch what was added.",
          parameters: toThisOne,
        },
        DeleteShortCode: {
          operationId: "DeleteShortCode",
          description: "Remove it again.",
          parameters: toThisOne,
        },
      },
    },
    errors: [
      "CreateBadRequest",
      "Conflict",
      "PreconditionFailed",
      "PayloadTooLarge",
      "UnsupportedMediaType",
      ...anyErrors,
    ],
  },
  {
    operationId: "ListShortCode",
    method: "get",
    path: LIST,
    summary: "List the short codes of a Messaging Service",
    description:
      "One page of the service's short codes. Follow meta.next_page_url as it stands until it is null.",
    pathParameters: listParameters,
    query: z.object({
      PageSize: pageSize.optional(),
      Page: page.optional(),
      PageToken: pageToken.optional(),
    }),
    success: {
      status: 200,
      description: "One page.",
      body: {
        mediaType: "application/json",
        schema: listShortCodeResponse,
        examples: { page: { value: listExample } },
      },
      links: {
        FetchShortCode: {
          operationId: "FetchShortCode",
          description: "Fetch one of the list.",
          parameters: {
            ServiceSid: "$request.path.ServiceSid",
            Sid: "$response.body#/short_codes/0/sid",
          },
        },
        NextPage: {
          operationId: "ListShortCode",
          description: "The page after, if there is one.",
          "x-href": "$response.body#/meta/next_page_url",
        },
      },
    },
    errors: ["ListBadRequest", ...anyErrors],
  },
  {
    operationId: "FetchShortCode",
    method: "get",
    path: INSTANCE,
    summary: "Fetch a short code of a Messaging Service",
    description:
      "A short code that is not in this service is not found, even when the account owns it.",
    pathParameters: instanceParameters,
    success: {
      status: 200,
      description: "The short code.",
      body: instanceBody,
      links: {
        DeleteShortCode: {
          operationId: "DeleteShortCode",
          description: "Remove it.",
          parameters: toThisOne,
        },
      },
    },
    errors: anyErrors,
  },
  {
    operationId: "DeleteShortCode",
    method: "delete",
    path: INSTANCE,
    summary: "Remove a short code from a Messaging Service",
    description: "The short code leaves the service; the account keeps it.",
    pathParameters: instanceParameters,
    success: { status: 204, description: "The short code is no longer in the service." },
    errors: anyErrors,
  },
];
