import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mock, State } from "../src/index.ts";
import { basic, one as first, two as second } from "./_api.ts";
import { startMock } from "./_mock.ts";
import { xmlTree } from "./_transcript.ts";

/** What is read of a document here. */
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly "x-twilio-errors": Readonly<Record<string, { readonly message: string }>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content<Readonly<Record<string, string>>> };
  readonly responses: Readonly<Record<string, Reference>>;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Property;
  readonly example?: string;
}
/** Of a parameter or of a form: which kind of error refuses its values. */
interface Property {
  readonly "x-twilio-error"?: string;
}
type Content<Value> = Readonly<
  Record<
    string,
    {
      readonly schema: Reference;
      readonly examples: Readonly<Record<string, { readonly value: Value }>>;
    }
  >
>;
interface Reference {
  readonly $ref: string;
}

/** An example of a refusal, and a request that is refused so. */
interface Case {
  readonly title: string;
  readonly document: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly message: string;
  readonly method: string;
  readonly path: string;
  readonly pairs: [name: string, value: string][];
}

const FORM = "application/x-www-form-urlencoded";
const { resolve } = createRequire(import.meta.url);
const cases = ["api-2008-08-01", "api-2010-04-01", "messaging-v1"].flatMap(casesOf);

/** The default seed, and the message that the paths of files have. */
const seed: State = {
  accounts: [
    {
      ...first,
      messages: [
        {
          sid: `MM${"a".repeat(32)}`,
          direction: "outbound-api",
          from: "67898",
          to: "+14155550100",
          body: "Hello",
          status: "delivered",
        },
      ],
    },
    second,
  ],
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ seed });
});
afterAll(() => mock.close());

describe("the examples of 400 that name a value", () => {
  test("are in each document and media type", () => {
    const invalid = cases.filter(({ kind }) => kind === "InvalidParameter");
    expect(new Set(invalid.map(({ document }) => document)).size).toBe(3);
    expect(new Set(invalid.map(({ mediaType }) => mediaType)).size).toBe(4);
    expect(invalid.length).toBeGreaterThan(30);
    expect(cases.length).toBeGreaterThan(90);
  });

  test.each(cases.map((one) => [one.title, one] as const))("%s", async (_, one) => {
    const { document, mediaType, message, method, path, pairs } = one;
    const text = new URLSearchParams(pairs).toString();
    const isForm = method === "post";
    const response = await mock.fetch(isForm ? path : `${path}?${text}`, {
      method: method.toUpperCase(),
      headers: {
        Authorization: basic(document === "messaging-v1" ? second : first),
        ...(isForm && { "Content-Type": FORM }),
      },
      body: isForm ? text : null,
    });
    const answer = await response.text();
    expect(response.status, answer).toBe(400);
    const body = mediaType === "application/json" ? (JSON.parse(answer) as unknown) : answer;
    expect(messageOf(mediaType, body)).toBe(message);
  });
});

function casesOf(name: string): readonly Case[] {
  const file = readFileSync(resolve(`@shortcodes/openapi/${name}.openapi.json`), "utf8");
  const document = JSON.parse(file) as Document;
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, operation]) =>
      operation.responses?.["400"] === undefined
        ? []
        : casesOfOperation(name, document, path, method, operation),
    ),
  );
}

/** A case for each example whose parameter is known: the message names it, or the document says that its values are refused so. */
function casesOfOperation(
  document: string,
  { components, "x-twilio-errors": kinds }: Document,
  template: string,
  method: string,
  { operationId, parameters = [], requestBody, responses }: Operation,
): readonly Case[] {
  const follow = ({ $ref }: Reference): unknown => {
    const [, , section = "", name = ""] = $ref.split("/");
    return components[section]?.[name];
  };
  const form = requestBody?.content[FORM];
  const [example] = Object.values(form?.examples ?? {});
  const { properties } = (form === undefined ? { properties: {} } : follow(form.schema)) as {
    readonly properties: Readonly<Record<string, Property>>;
  };
  const inputs = [
    ...Object.entries(properties),
    ...parameters.map(({ name, schema }) => [name, schema] as const),
  ];
  const path = template.replaceAll(
    /\{(\w+)\}/g,
    (_, key) => parameters.find(({ name }) => name === key)?.example ?? "",
  );
  const { content } = follow(responses["400"] as Reference) as { content: Content<unknown> };
  return Object.entries(content).flatMap(([mediaType, { examples }]) =>
    Object.entries(examples).flatMap(([kind, { value: refusal }]): Case[] => {
      const message = messageOf(mediaType, refusal);
      const { value, rule, parameter } = fieldsOf(kinds[kind]?.message ?? "", message);
      const refused = inputs.find(([, schema]) => schema["x-twilio-error"] === kind);
      const name = parameter ?? refused?.[0];
      if (name === undefined || value === undefined) return [];
      const pair: [string, string] = [name, value];
      const others = Object.entries(example?.value ?? {}).filter(([key]) => key !== name);
      const pairs = [...others, pair, ...(rule === "must not be repeated" ? [pair] : [])];
      const title = `${document} ${operationId}: ${message}`;
      return [{ title, document, kind, mediaType, message, method, path, pairs }];
    }),
  );
}

/** What a message has where its template has `{value}` and the like. */
function fieldsOf(template: string, message: string): Readonly<Record<string, string>> {
  const pattern = template
    .replaceAll(/[.*+?^$()[\]\\|]/g, String.raw`\$&`)
    .replaceAll(/\{(\w+)\}/g, "(?<$1>.*)");
  return new RegExp(`^${pattern}$`).exec(message)?.groups ?? {};
}

/** The message of a refusal: its text, or for JSON, and for XML in an example, its value. */
function messageOf(mediaType: string, body: unknown): string {
  if (typeof body !== "string") return messageIn(body) ?? "";
  if (mediaType === "application/xml") return messageIn(xmlTree(body)) ?? body;
  if (mediaType === "text/html") return /<div class="message">(.*?)</.exec(body)?.[1] ?? body;
  return /^400,("?)(.*)\1,\d+,http/m.exec(body)?.[2] ?? body;
}

/** The value of `message`, or the text of `<Message>`, at any depth. */
function messageIn(tree: unknown): string | undefined {
  if (typeof tree !== "object" || tree === null) return undefined;
  if (Array.isArray(tree) && tree[0] === "Message") return String(tree[2]);
  for (const [key, value] of Object.entries(tree)) {
    if (/^message$/i.test(key)) return String(value);
    const found = messageIn(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
