import { describe, expect, it } from "vitest";
import { createDocument } from "../src/document.ts";
import { definitions } from "../src/index.ts";
import { official, type OfficialDocument } from "./_official.ts";

const FORMATS = [
  "uri",
  "uri-map",
  "date-time",
  "date-time-rfc-2822",
  "http-method",
  "int64",
  "currency",
  "phone-number",
];

/** Why a document of ours says something else. `inferred`: nothing of Twilio's says it, and `x-inferred` marks the place. */
const differences: readonly (readonly [where: RegExp, why: string, inferred?: true])[] = [
  [/^\w+ required$/, "the examples beside them have them all", true],
  [/\.date_(created|updated) pattern$/, "the examples' form of the format", true],
  [/(Meta\.\w*url|\.url) pattern$/, "the examples have https", true],
  [/Meta\.key values$/, "the examples have the resource's name", true],
  [
    /\.links format$/,
    "uri-map is a word of Twilio's own; the names are those of the example",
    true,
  ],
  [
    /^(Meta|ServiceMeta|PhoneNumberMeta|List\w+Response)\.\w+ limits$/,
    "a count is not negative, a page not empty",
  ],
  [
    /\.(\w*_)?uri (pattern|format)$/,
    "prose: a path relative to the API's host, which no format uri is",
  ],
  [/(url|callback|Url|Callback) pattern$/i, "error dictionary 21402: it begins with http or https"],
  [
    /(url|callback|Url|Callback) length$/i,
    "error dictionary 21609: at most 4000 characters in a status callback; other URLs alike",
  ],
  [/(api_version|ApiVersion) values$/, "prose: 2010-04-01 or 2008-08-01"],
  [/\.capabilities items$/, "prose: SMS and MMS"],
  [/\.date_sent pattern$/, "the examples' form of the format", true],
  [
    /\.subresource_uris format$/,
    "uri-map is a word of Twilio's own; the name is that of the example",
  ],
  [/ MaxPrice /, "it has no effect; a parameter of ours is text, an integer or a boolean"],
  [/ Attempt limits$/, "the number of an attempt"],
  [
    / (SendAt|DateSent[<>]?|DateCreated[<>]?) format$/,
    "Twilio takes more than the format says: its examples have a day alone",
  ],
  [/ ContentSid (pattern|length)$/, "any is refused with 21655: the mock holds no templates"],
  [/^CreateMessage form Body length$/, "error dictionary 21617: at most 1600 characters"],
  [/^UpdateMessage form Body /, "prose: an empty text redacts; nothing else is documented"],
  [/\.(num_segments|num_media|price) pattern$/, "the examples have numbers"],
  [/\.price_unit /, "prose: ISO 4217"],
  [/^(Fetch|Delete)PhoneNumber path Sid /, "any text may be requested, and is not found"],
  [/\.phone_number (format|pattern)$/, "prose: E.164"],
  [/\.country_code pattern$/, "prose: the two letters of ISO 3166-1"],
  [/\.short_code pattern$/, "seed 000: 5 or 6 digits"],
  [
    /(friendly_name|FriendlyName) length$/,
    "prose: up to 64 characters; error dictionary 20002: at least 1",
  ],
  [/(usecase|Usecase) values$/, "prose: its six values"],
  [/(validity_period|ValidityPeriod) limits$/, "prose: 1 to 36,000"],
  [
    /\.(scan_message_content|validity_period) null$/,
    "all others may be null, and a reader loses nothing by it",
  ],
  [/ PageSize format$/, "int64 makes it a bigint in generated code; at most 1000"],
  [
    /^(Fetch|Update|Delete)Service path Sid /,
    "any text may be requested, and is not found; as for ShortCodes",
  ],
];

const found = Object.entries(official).flatMap(([name, theirs]) => {
  const definition = definitions.find((one) => one.name === name);
  if (definition === undefined) throw new Error(`there is no ${name}`);
  const ours = factsOf(createDocument(definition).document as unknown as Document, theirs);
  const others = factsOfOfficial(theirs);
  return [...new Set([...ours.keys(), ...others.keys()])]
    .map((key) => ({ name, key, ours: ours.get(key), theirs: others.get(key) }))
    .filter((one) => one.ours?.text !== one.theirs);
});

describe.each(Object.keys(official))("%s: next to Twilio's own document", (document) => {
  const here = found.filter(({ name }) => name === document);

  it("has the same operations, parameters and properties, but for what is explained", () => {
    const unexplained = here.filter(({ key }) => explanation(key) === undefined);
    expect(
      unexplained.map(({ key, ours, theirs }) => `${key}: ${ours?.text} here, ${theirs} there`),
    ).toEqual([]);
  });

  it("marks with x-inferred what only we say", () => {
    const inferred = here.filter(({ key }) => explanation(key)?.[2] === true);
    expect(inferred.length).toBeGreaterThan(0);
    const unmarked = inferred.filter(({ ours }) => ours?.node["x-inferred"] === undefined);
    expect(unmarked.map(({ key }) => key)).toEqual([]);
  });
});

it("explains no difference that there is not", () => {
  const used = new Set(found.map(({ key }) => explanation(key)));
  expect(differences.filter((one) => !used.has(one)).map(([where]) => String(where))).toEqual([]);
});

function explanation(key: string) {
  return differences.find(([where]) => where.test(key));
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly "x-inferred"?: string;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { in: string; name: string; required?: boolean; schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

type Facts = Map<string, { readonly text: string; readonly node: Schema }>;

/** What our document says about the operations and schemas of the table. */
function factsOf({ paths, components: { schemas } }: Document, theirs: OfficialDocument): Facts {
  const facts: Facts = new Map();
  for (const [path, item] of Object.entries(paths))
    for (const [method, operation] of Object.entries(item)) {
      const { operationId: id, parameters = [], requestBody, responses } = operation;
      // Our documents also have XML, which Twilio's leave out.
      if (/Xml(Default)?$/.test(id)) continue;
      const node = {};
      facts.set(`${id} route`, { text: `${method} ${path}`, node });
      const statuses = Object.keys(responses).filter((status) => status.startsWith("2"));
      facts.set(`${id} statuses`, { text: String(statuses), node });
      for (const one of parameters)
        addSchema(facts, `${id} ${one.in} ${one.name}`, one.schema, one.required === true);
      const [body] = Object.values(requestBody?.content ?? {});
      const form = schemas[body?.schema.$ref?.split("/").at(-1) ?? ""];
      for (const [key, schema] of Object.entries(form?.properties ?? {}))
        addSchema(facts, `${id} form ${key}`, schema, form?.required?.includes(key) === true);
    }
  for (const name of Object.keys(theirs.schemas)) {
    const schema = schemas[name] ?? {};
    facts.set(`${name} required`, { text: (schema.required ?? []).join(), node: schema });
    for (const [key, property] of Object.entries(schema.properties ?? {}))
      addSchema(facts, `${name}.${key}`, property, undefined);
  }
  return facts;
}

function addSchema(facts: Facts, key: string, schema: Schema, required: boolean | undefined): void {
  // An empty text clears a URL; Twilio's document does not say how to clear one.
  const meant = schema.anyOf?.find(({ const: only }) => only !== "") ?? schema;
  const types = [meant.type ?? []].flat();
  const set = (what: string, ...parts: readonly unknown[]) =>
    facts.set(`${key} ${what}`, { text: parts.map((part) => part ?? "").join(" "), node: schema });
  const { items } = meant;
  const base = meant.$ref ?? types.find((type) => type !== "null");
  set(
    "type",
    items === undefined
      ? base?.split("/").at(-1)
      : `${(items.$ref ?? items.type)?.toString().split("/").at(-1)}[]`,
  );
  if (items !== undefined) set("items", (items.enum ?? []).join());
  if (required === undefined) set("null", types.includes("null"));
  else set("required", required);
  set("format", meant.format);
  set("pattern", meant.pattern);
  set(
    "values",
    (meant.const === undefined
      ? (meant.enum ?? []).filter((value) => value !== null)
      : [meant.const]
    ).join(),
  );
  set("length", meant.minLength, meant.maxLength);
  set("limits", meant.minimum, meant.maximum);
}

/** The same facts, out of the table. */
function factsOfOfficial({ operations, schemas }: OfficialDocument): Map<string, string> {
  const facts = new Map<string, string>();
  for (const [id, { route, statuses, ...places }] of Object.entries(operations)) {
    facts.set(`${id} route`, route);
    facts.set(`${id} statuses`, String(statuses));
    for (const [place, all] of Object.entries(places))
      for (const [name, text] of Object.entries(all))
        addOfficial(facts, `${id} ${place} ${name}`, text.replace("*", ""), [
          "required",
          place === "path" || text.includes("*"),
        ]);
  }
  for (const [name, properties] of Object.entries(schemas)) {
    facts.set(`${name} required`, "");
    for (const [key, text] of Object.entries(properties))
      addOfficial(facts, `${name}.${key}`, text.replace("!", ""), ["null", !text.includes("!")]);
  }
  return facts;
}

function addOfficial(
  facts: Map<string, string>,
  key: string,
  text: string,
  [flag, value]: readonly [string, boolean],
): void {
  const [type = "", ...words] = text.split(" ");
  const isSid = type === "sid";
  const limits = words.find((word) => word.includes(".."))?.split("..") ?? ["", ""];
  const format = words.find((word) => FORMATS.includes(word)) ?? "";
  const values = isSid ? [] : words.filter((word) => word !== format && !word.includes(".."));
  facts.set(`${key} type`, isSid ? "string" : type);
  if (type.endsWith("[]")) facts.set(`${key} items`, "");
  facts.set(`${key} ${flag}`, String(value));
  facts.set(`${key} format`, format);
  facts.set(`${key} pattern`, isSid ? `^${words[0]}[0-9a-fA-F]{32}$` : "");
  facts.set(`${key} values`, values.join());
  facts.set(`${key} length`, isSid ? "34 34" : " ");
  facts.set(`${key} limits`, limits.join(" "));
}
