import { expect, test } from "vitest";
import { documentPage } from "../src/document-page.ts";
import { errorsPage } from "../src/errors-page.ts";
import { inferenceList } from "../src/inferences.ts";
import { toyContract } from "./_toy-contract.ts";
import { toyControl } from "./_toy-control.ts";

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

Error responses, explained in [errors](errors.md):

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

test("documentPage: shows JSON bodies, and leaves out what there is none of", () => {
  const page = documentPage(toyControl);
  expect(page).not.toMatch(/undefined|Server|HTTP Basic/);
  expect(page).toContain(`## ShowPage

A page for people

| request | answer | operationId |
| --- | --- | --- |
| \`GET /_toy\` | 200 text/html | \`ShowPage\` |

## ReadLog`);
  expect(page).toContain("An answer:\n\n```text\na\nb\n```\n");
  expect(page).toContain(`| \`PUT /_toy/faults\` | 204 without a body | \`SetFaults\` |

The body, application/json: array of [Fault](#fault).

A body:

\`\`\`json
[
  {
    "status": 500
  }
]
\`\`\`

Refusals:

| status | meaning |
| --- | --- |
| 400 | A fault that cannot be. |
`);
  expect(page).toContain(`The body, application/json: object.

| property | value | meaning |
| --- | --- | --- |
| \`now\` | string, or \`null\` |  |
`);
});

test("errorsPage: passes over a document without errors", () => {
  expect(errorsPage([toyContract, toyControl])).toBe(errorsPage([toyContract]));
});

test("errorsPage: has a row for each sentence of a kind", () => {
  const text = JSON.stringify(toyContract.document).replaceAll(
    "{path} was not found",
    "{path} is lost",
  );
  const document = JSON.parse(text) as typeof toyContract.document;
  const rows = errorsPage([toyContract, { ...toyContract, name: "toy-v2", document }]).match(
    /^\| \[20404.*$/gm,
  );
  expect(rows).toEqual([
    "| [20404](https://example.com/20404) | 404 | NotFound | `{path} was not found` | toy-v1 | observed |",
    "| [20404](https://example.com/20404) | 404 | NotFound | `{path} is lost` | toy-v2 | observed |",
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

test("errorsPage: lists the codes of events after those of refusals", () => {
  const codes = { webhook: { 11200: "HTTP retrieval failure" }, message: { 30006: "Landline" } };
  const document = { ...toyControl.document, "x-event-codes": codes };
  const [, events = ""] = errorsPage([toyContract, { ...toyControl, document }]).split("\n## ");
  expect(events.match(/^\| \[.*$/gm)).toEqual([
    "| [11200](https://www.twilio.com/docs/errors/11200) | HTTP retrieval failure | webhook |",
    "| [30006](https://www.twilio.com/docs/errors/30006) | Landline | message |",
  ]);
});
