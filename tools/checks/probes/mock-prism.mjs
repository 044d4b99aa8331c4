// The installed mock with Prism in a file of its own: a document beside the caller, a file that it refers to, and sample data.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { startMock } from "./start-mock.mjs";

writeFileSync(
  "widget.yaml",
  "type: object\nrequired: [name]\nproperties: { name: { type: string, example: cog, faker: person.fullName } }\n",
);
const widgets = {
  openapi: "3.1.0",
  info: { title: "Widgets", version: "1" },
  paths: {
    "/widgets": {
      get: {
        responses: {
          200: {
            description: "A widget",
            content: { "application/json": { schema: { $ref: "./widget.yaml" } } },
          },
        },
      },
    },
  },
};
writeFileSync("widgets.yaml", JSON.stringify(widgets));

const mock = await startMock("--spec", "widgets.yaml", "--contract", "prism");
const ask = async (headers) => (await fetch(`${mock.url}/widgets`, { headers })).json();
assert.deepEqual(await ask({}), { name: "cog" });
const { name } = await ask({ Prefer: "dynamic=true" });
assert.match(name, /^\p{Lu}.* \p{Lu}/u, "sample data are names of people");
assert.equal(await mock.stop(), 0);
