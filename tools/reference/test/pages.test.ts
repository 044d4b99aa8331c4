import { expect, test } from "vitest";
import { documentPage } from "../src/document-page.ts";
import { errorsPage } from "../src/errors-page.ts";
import { inferenceList } from "../src/inferences.ts";
import { toyContract } from "./_toy-contract.ts";

test("documentPage: shows operations with their representations, then shapes without those of refusals", () => {
  const page = documentPage(toyContract);
  expect(page).toMatch(/^<!-- @generated from specs\/toy-v1\.openapi\.json by tools\/reference\. /);
  expect(page).toContain(`## UpdateToy

Change a toy. Only what is given.

| request | answer | operationId |
| --- | --- | --- |
| \`POST /v1/Toys/{Sid}\` | 200 application/json: [Toy](#toy) | \`UpdateToy\` |
| \`POST /v1/Toys/{Sid}.csv\` | 200 text/csv | \`UpdateToyCsv\` |

| parameter | in | value | meaning |
| --- | --- | --- | --- |
| \`Sid\` | path | string | Which. _Inferred:_ Sids are whole. |
| \`Name\` | form | string, required | What to call it. |

A form:

\`\`\`text
Name=Ted+%26+Co
\`\`\`

An answer:

\`\`\`json
{
  "name": "Ted"
}
\`\`\`

Refusals, explained in [errors](errors.md):

| status | codes |
| --- | --- |
| 404 | 20404 NotFound |
`);
  expect(page.match(/^#+ .*$/gm)).toEqual([
    "# Toys",
    "## UpdateToy",
    "## Shapes",
    "### Toy",
    "### UpdateToyRequest",
  ]);
});

test("errorsPage: orders kinds by code and says what is inferred", () => {
  const rows = errorsPage([toyContract, { ...toyContract, name: "toy-v2" }]).match(/^\| \[.*$/gm);
  expect(rows).toEqual([
    "| [20001](https://example.com/20001) | 400 | Broken | `Broken` | toy-v1, toy-v2 | inferred: Toys break. |",
    "| [20404](https://example.com/20404) | 404 | NotFound | `{path} was not found` | toy-v1, toy-v2 | observed |",
  ]);
});

test("inferenceList: has each sentence once, with the things and documents it is said of", () => {
  expect(inferenceList([toyContract, { ...toyContract, name: "toy-v2" }]))
    .toBe(`- \`Sid\` of \`UpdateToy\` (toy-v1, toy-v2): Sids are whole.
- \`UpdateToyCsv\` (toy-v1, toy-v2): By analogy.
- errors in CSV (toy-v1, toy-v2): By analogy with Toy.
- \`Toy.name\` (toy-v1, toy-v2): Toys have names.
`);
});
