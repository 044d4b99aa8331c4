import { expect, test } from "vitest";
import { createDocument } from "./document.ts";
import { assertKindsIn, defaultsTo, kind } from "./kind.ts";
import { z } from "./zod.ts";

const hat = kind(
  "HatState",
  "A hat as it is kept.",
  {
    sid: z.string(),
    color: z.string().default("red"),
    label: defaultsTo("color", z.string()),
  },
  { name: "hat", unique: [["color"]], newestFirst: true },
);

test("kind: says in the document how it is kept and what is filled in", () => {
  const { document } = createDocument({
    name: "hats",
    title: "",
    version: "1.0.0",
    description: "",
    server: "http://localhost",
    refusals: [],
    webhooks: [],
    resources: [
      {
        tag: { name: "Hats", description: "" },
        errors: {},
        operations: [
          {
            operationId: "FetchHat",
            method: "get",
            path: "/hat",
            summary: "",
            description: "",
            pathParameters: z.object({}),
            success: {
              status: 200,
              description: "",
              body: { mediaType: "application/json", schema: hat, examples: {} },
            },
            errors: [],
          },
        ],
      },
    ],
  });
  expect(document.components?.schemas?.["HatState"]).toEqual({
    type: "object",
    description: "A hat as it is kept.",
    properties: {
      sid: { type: "string" },
      color: { type: "string", default: "red" },
      label: { type: "string", "x-default-from": "color" },
    },
    required: ["sid"],
    additionalProperties: false,
    "x-kind": { name: "hat", unique: [["color"]], newestFirst: true },
  });
});

test("kind: takes what a seed leaves out, and refuses what it does not know", () => {
  expect(hat.safeParse({ sid: "HA1" }).success).toBe(true);
  expect(hat.safeParse({ sid: "HA1", colour: "blue" }).success).toBe(false);
  expect(hat.safeParse({ color: "blue" }).success).toBe(false);
});

test("kind: what it is part of has to be found", () => {
  const partOf = { kind: "hat", property: "hat_sid" };
  expect(() => kind("FeatherState", "A feather.", {}, { name: "feather", partOf })).toThrow(
    "kind feather: hat_sid of partOf has to be one of its filters",
  );
});

test("assertKindsIn: names a kind that the mock would not keep", () => {
  expect(() => assertKindsIn([])).toThrow(
    /^kind \w+: \w+State is in no document; list it in the account of src\/mock-control\/state\.ts$/,
  );
});

test.each([
  ["a property to filter by", z.string(), { filters: ["colour"] }],
  ["the source of a default", defaultsTo("colour", z.string()), {}],
])("kind: refuses %s that it does not have", (_, color, how) => {
  expect(() => kind("CapState", "A cap.", { color }, { name: "cap", ...how })).toThrow(
    "kind cap: it has no property colour",
  );
});
