import { expect, test } from "vitest";
import { schemaTable } from "../src/schema-table.ts";

test("schemaTable: has a row for each property, and says what is optional and inferred", () => {
  const schema = {
    properties: {
      sid: { type: "string", description: "Its name." },
      meta: {
        type: "object",
        properties: { page: { type: "integer", "x-inferred": "Seen once." } },
      },
      items: { type: "array", items: { type: "object", properties: { a: { type: "string" } } } },
    },
    required: ["sid"],
  };
  expect(schemaTable(schema)).toBe(`| property | value | meaning |
| --- | --- | --- |
| \`sid\` | string | Its name. |
| \`meta\` | object, may be absent |  |
| \`meta.page\` | integer | _Inferred:_ Seen once. |
| \`items\` | array of object, may be absent |  |
| \`items[].a\` | string |  |
`);
});

test("schemaTable: shows the XML form as soon as one property has another than its name", () => {
  const schema = {
    properties: {
      page: { type: "integer", xml: { name: "page", attribute: true } },
      sid: { type: "string", xml: { name: "Sid" } },
      uri: { type: "string" },
    },
  };
  expect(schemaTable(schema)).toBe(`| property | value | meaning | in XML |
| --- | --- | --- | --- |
| \`page\` | integer |  | \`page="…"\` |
| \`sid\` | string |  | \`<Sid>\` |
| \`uri\` | string |  | \`<uri>\` |
`);
});
