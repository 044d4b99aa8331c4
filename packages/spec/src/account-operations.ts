import { accountErrors } from "./account-errors.ts";
import { commonErrors, formErrors } from "./error-responses.ts";
import type { Body, Examples, Operation } from "./operation.ts";
import { accountSid, shortCodeSid } from "./short-code.ts";
import { updateShortCodeForm } from "./update-short-code.ts";
import { z } from "./zod.ts";

/** One of the forms in which the account resource answers, chosen by the suffix of the path. */
export interface Representation {
  /** Appended to the operationIds; empty for the form the others stand in for. */
  readonly name: string;
  /** What people call it. */
  readonly format: string;
  /** Appended to the path: `.json`. */
  readonly suffix: string;
  readonly mediaType: string;
  /** Suffix of the error responses. */
  readonly errorSuffix: string;
  readonly instance: {
    readonly schema: z.ZodType;
    readonly examples: Examples;
    readonly sid?: string;
  };
  readonly list: {
    readonly schema: z.ZodType;
    readonly examples: Examples;
    readonly firstSid?: string;
    readonly nextPage?: string;
  };
}

/** The account resource in one API version. */
export interface AccountResource {
  readonly version: "2008-08-01" | "2010-04-01";
  /** Name of the instance's path parameter. */
  readonly sidParameter: string;
  readonly query: z.ZodObject;
  readonly representations: readonly Representation[];
}

/** List, fetch and update, in every representation (seed 000). */
export function accountOperations(resource: AccountResource): Operation[] {
  return resource.representations.flatMap((representation) => [
    list(resource, representation),
    fetch(resource, representation),
    update(resource, representation),
  ]);
}

function list(resource: AccountResource, representation: Representation): Operation {
  const { firstSid, nextPage } = representation.list;
  return {
    ...identity("ListShortCode", representation),
    method: "get",
    path: path(resource) + representation.suffix,
    summary: `List the short codes of an account${inFormat(representation)}`,
    description:
      "One page of the account's short codes, with paging information. Other methods are not supported.",
    pathParameters: z.object({ AccountSid: accountSid }),
    query: resource.query,
    success: {
      status: 200,
      description: "One page.",
      body: body(representation, representation.list),
      ...(firstSid !== undefined && {
        links: {
          FetchShortCode: {
            operationId: `FetchShortCode${representation.name}`,
            description: "Fetch one of the list.",
            parameters: instanceLink(resource, firstSid),
          },
          ...(nextPage !== undefined && {
            NextPage: {
              operationId: `ListShortCode${representation.name}`,
              description: "The page after, if there is one.",
              "x-href": nextPage,
            },
          }),
        },
      }),
    },
    errors: errors(representation, ["ListBadRequest", ...Object.keys(commonErrors)]),
  };
}

function fetch(resource: AccountResource, representation: Representation): Operation {
  const { sid } = representation.instance;
  return {
    ...identity("FetchShortCode", representation),
    method: "get",
    path: `${path(resource)}/{${resource.sidParameter}}${representation.suffix}`,
    summary: `Fetch a short code${inFormat(representation)}`,
    description: "One short code of the account.",
    pathParameters: instanceParameters(resource),
    success: {
      status: 200,
      description: "The short code.",
      body: body(representation, representation.instance),
      ...(sid !== undefined && {
        links: {
          UpdateShortCode: {
            operationId: `UpdateShortCode${representation.name}`,
            description: "Change it.",
            parameters: instanceLink(resource, sid),
          },
        },
      }),
    },
    errors: errors(representation, Object.keys(commonErrors)),
  };
}

function update(resource: AccountResource, representation: Representation): Operation {
  return {
    ...identity("UpdateShortCode", representation),
    method: "post",
    path: `${path(resource)}/{${resource.sidParameter}}${representation.suffix}`,
    summary: `Update a short code${inFormat(representation)}`,
    description:
      "Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.",
    pathParameters: instanceParameters(resource),
    form: { required: false, body: updateShortCodeForm },
    success: {
      status: 200,
      description: "The short code as it is now.",
      body: body(representation, representation.instance),
    },
    errors: errors(representation, [
      "UpdateBadRequest",
      ...Object.keys(formErrors),
      ...Object.keys(commonErrors),
    ]),
  };
}

function identity(operationId: string, { name }: Representation) {
  return { operationId: operationId + name, ...(name !== "" && { representationOf: operationId }) };
}

/** Tells the representations of an operation apart where only summaries are shown. */
function inFormat({ format }: Representation): string {
  return `, ${format}`;
}

function path({ version }: AccountResource): string {
  return `/${version}/Accounts/{AccountSid}/SMS/ShortCodes`;
}

function instanceParameters({ sidParameter }: AccountResource) {
  return z.object({ AccountSid: accountSid, [sidParameter]: shortCodeSid });
}

function instanceLink({ sidParameter }: AccountResource, sid: string) {
  return { AccountSid: "$request.path.AccountSid", [sidParameter]: `$response.body#/${sid}` };
}

function body(
  { mediaType }: Representation,
  { schema, examples }: { schema: z.ZodType; examples: Examples },
): Body {
  return { mediaType, schema, examples };
}

function errors({ errorSuffix }: Representation, groups: readonly string[]): string[] {
  for (const group of groups)
    if (!(group in accountErrors)) throw new Error(`no error group ${group}`);
  return groups.map((group) => group + errorSuffix);
}
