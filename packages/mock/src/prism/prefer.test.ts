import { describe, expect, test } from "vitest";
import type { ApiDocument } from "../api/document.ts";
import { documents } from "../documents.ts";
import { parsePrefer, preferredAnswer } from "./prefer.ts";

describe("parsePrefer", () => {
  test.each(['code=;;example="', "code=abc", "code=40", "dynamic=banana", "respond-async", "="])(
    "%s asks for nothing",
    (header) => {
      expect(parsePrefer(header)).toBeUndefined();
    },
  );

  test("reads what Prism knows", () => {
    expect(parsePrefer('code=404, example="Not Found"; Dynamic=TRUE seed=x')).toEqual({
      code: 404,
      exampleKey: "Not Found",
      dynamic: true,
      seed: "x",
    });
  });
});

describe("preferredAnswer", () => {
  const [known] = documents as readonly ApiDocument[];
  const route = known?.routes[0];
  if (known === undefined || route === undefined) throw new Error("there are no documents");
  // Prism cannot load a document that there is not.
  const endpoint = { document: { ...known, name: "nothing" }, route };

  test.each([418, 999])(
    "a status that is not documented is refused without Prism: %i",
    async (code) => {
      await expect(preferredAnswer(endpoint, { code }, `code=${code}`)).resolves.toMatchObject({
        status: 400,
        message: `Invalid value 'code=${code}' for parameter Prefer: must name an answer of ${route.operation}`,
      });
    },
  );

  test("another one is Prism's to answer", async () => {
    await expect(preferredAnswer(endpoint, { code: 404 }, "code=404")).rejects.toThrow(
      "nothing.openapi.json",
    );
  });
});
