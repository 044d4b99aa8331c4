import { describe, expect, it } from "vitest";
import { checkOperations } from "./check-operations.ts";
import type { Operation } from "./operation.ts";
import { z } from "./zod.ts";

const operation: Operation = {
  operationId: "FetchThing",
  method: "get",
  path: "/things/{Sid}",
  summary: "",
  description: "",
  pathParameters: z.object({ Sid: z.string() }),
  success: { status: 204, description: "" },
  errors: ["NotFound"],
};

const REFUSALS = [
  { name: "NotFound", status: 404 },
  { name: "Gone", status: 404 },
];

const link = { operationId: "Nobody", description: "" };

const REFUSED: readonly [string, readonly Operation[], string][] = [
  [
    "a second operationId",
    [operation, { ...operation, method: "delete" }],
    "FetchThing: duplicate operationId",
  ],
  [
    "operationIds that differ in case only",
    [operation, { ...operation, operationId: "fetchThing", method: "delete" }],
    "fetchThing: duplicate operationId",
  ],
  [
    "an operationId with punctuation",
    [{ ...operation, operationId: "Fetch-Thing" }],
    "Fetch-Thing: an operationId has to be of letters and digits",
  ],
  [
    "a second operation on one route, whatever its parameter is called",
    [
      operation,
      {
        ...operation,
        operationId: "Other",
        path: "/things/{Id}",
        pathParameters: z.object({ Id: z.string() }),
      },
    ],
    "Other: duplicate route GET /things/{Id}",
  ],
  [
    "a second success of one status",
    [{ ...operation, otherSuccesses: [operation.success] }],
    "FetchThing: duplicate answer of the status 204",
  ],
  [
    "a link of another success that leads nowhere",
    [
      {
        ...operation,
        otherSuccesses: [{ ...operation.success, status: 200, links: { next: link } }],
      },
    ],
    "FetchThing: the link next refers to Nobody, which is not an operation",
  ],
  [
    "an undeclared path parameter",
    [{ ...operation, pathParameters: z.object({}) }],
    "FetchThing: the path parameter {Sid} of /things/{Sid} is not declared",
  ],
  [
    "a path parameter that is not in the path",
    [{ ...operation, path: "/things" }],
    "FetchThing: the path parameter Sid is not in /things",
  ],
  [
    "an unknown error response",
    [{ ...operation, errors: ["Teapot"] }],
    "FetchThing: unknown error response Teapot, expected one of NotFound, Gone",
  ],
  [
    "two error responses of one status",
    [{ ...operation, errors: ["NotFound", "Gone"] }],
    "FetchThing: duplicate answer of the status 404",
  ],
  [
    "a representation of nothing",
    [{ ...operation, representationOf: "Nobody" }],
    "FetchThing: representationOf is Nobody, which is not an operation",
  ],
  [
    "a link that leads nowhere",
    [{ ...operation, success: { ...operation.success, links: { next: link } } }],
    "FetchThing: the link next refers to Nobody, which is not an operation",
  ],
];

describe("checkOperations", () => {
  it.each(REFUSED)("refuses %s", (_, operations, message) => {
    expect(() => checkOperations(operations, REFUSALS)).toThrow(message);
  });

  it("refuses a webhook with the name of an operation or of another webhook", () => {
    const check = (webhooks: readonly string[]) => () =>
      checkOperations([operation], REFUSALS, webhooks);
    expect(check(["FetchThing"])).toThrow("FetchThing: duplicate operationId");
    expect(check(["thingFell", "thingFell"])).toThrow("thingFell: duplicate operationId");
    expect(check(["thingFell", "thingRose"])).not.toThrow();
  });

  it("accepts one of each", () => {
    expect(() =>
      checkOperations(
        [operation, { ...operation, operationId: "DeleteThing", method: "delete" }],
        REFUSALS,
      ),
    ).not.toThrow();
  });
});
