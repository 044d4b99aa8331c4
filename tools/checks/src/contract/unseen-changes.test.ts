import { expect, test } from "vitest";
import type { Bump } from "./contract-change.ts";
import { unseenChanges } from "./unseen-changes.ts";

const error = { code: 20404, status: 404, message: "Not found" };

function errors(table: Record<string, Record<string, number | string>>) {
  return { "x-twilio-errors": table };
}

const cases: readonly (readonly [string, Bump, Partial<typeof error>, string])[] = [
  ["a code", "major", { code: 21421 }, "code 20404 → 21421"],
  ["a status", "major", { status: 400 }, "status 404 → 400"],
  ["a sentence", "patch", { message: "Gone" }, 'message "Not found" → "Gone"'],
];

test.each(cases)("%s of an error changes: %s", (_, bump, change, text) => {
  const after = errors({ NotFound: { ...error, ...change } });
  expect(unseenChanges(errors({ NotFound: error }), after)).toEqual([
    { pointer: "#/x-twilio-errors/NotFound", bump, text },
  ]);
});

test("an error is removed: major; an error is added: minor", () => {
  expect(unseenChanges(errors({ Old: error }), errors({ New: error }))).toEqual([
    { pointer: "#/x-twilio-errors/Old", bump: "major", text: "removed" },
    { pointer: "#/x-twilio-errors/New", bump: "minor", text: "added" },
  ]);
});

/** A document with one link behind two references. */
function linked(sid: string) {
  return {
    paths: {
      "/ShortCodes": { get: { responses: { 200: { $ref: "#/components/responses/Page" } } } },
    },
    components: {
      responses: { Page: { links: { Fetch: { $ref: "#/components/links/Fetch" } } } },
      links: { Fetch: { operationId: "FetchShortCode", parameters: { Sid: sid } } },
    },
  };
}

test("a link takes a parameter from elsewhere: major, also behind references", () => {
  const changes = unseenChanges(linked("$response.body#/sid"), linked("$response.body#/id"));
  expect(changes).toMatchObject([
    { pointer: "#/paths/~1ShortCodes/get/responses/200/links/Fetch", bump: "major" },
  ]);
});

test("equal documents have no changes", () => {
  expect(unseenChanges(linked("a"), linked("a"))).toEqual([]);
  expect(unseenChanges({}, {})).toEqual([]);
});
