import { decode, encode, type Plan, XmlError } from "@shortcodes/xml";
import { ListShortCodeResponse } from "@shortcodes/xml/api-2008-08-01";
import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { thing } from "./_plans.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const RUNS = Number(process.env["FUZZ_VALUES"] ?? 2000);

console.info(`against saxes and fast-xml-parser: ${RUNS} documents, FUZZ_SEED=${SEED}`);

/** A plan that names nothing: what it refuses is not well-formed. */
const anything: Plan<object> = { key: "a", as: "element", declaration: "", fields: [] };

const NAMES = ["a", "b", "c-d", "é", "_x", "x:y"];
const PIECES = [
  "text",
  " ",
  "\n",
  "&amp;",
  "&#65;",
  "&#x1F600;",
  "<![CDATA[<&]]>",
  "<!-- c -->",
  "<?pi data?>",
  "<b/>",
  '<b c="d"/>',
  "<é\n x = 'y'></é >",
  "]] ",
  ">",
  "'",
  '"',
  "日本",
  "&lt;",
];
/** What a mutation may put somewhere. */
const DEBRIS = [
  "<",
  ">",
  "&",
  "/",
  "=",
  '"',
  "'",
  "]]>",
  "--",
  "<!",
  "<?",
  "?>",
  "&x;",
  "&#0;",
  "&#xD800;",
  "\u0001",
  "\uFFFE",
  "x",
  " ",
  "1",
  ":",
  "-",
  "<a>",
  "</a>",
  "<b",
  "a=",
  "<![CDATA[",
  "<!--",
];

const element: fc.Arbitrary<string> = fc.letrec<{ element: string; inner: string }>((tie) => ({
  inner: fc.oneof({ maxDepth: 3 }, fc.constantFrom(...PIECES), tie("element")),
  element: fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.uniqueArray(fc.constantFrom(...NAMES.filter((name) => !name.includes(":"))), {
        maxLength: 2,
      }),
      fc.array(tie("inner"), { maxLength: 4 }),
    )
    .map(([name, attributes, inner]) => {
      const tag = name.includes(":") ? "b" : name;
      return `<${tag}${attributes.map((attribute) => ` ${attribute}="v &amp; '"`).join("")}>${inner.join("")}</${tag}>`;
    }),
})).element;

const wellFormed = element.map(
  (inner) => `<?xml version="1.0"?>\n<!-- x --><a>${`<b>${inner}</b>`}</a>\n`,
);

const mutated = fc
  .tuple(wellFormed, fc.nat(), fc.constantFrom(...DEBRIS, ""), fc.nat(3))
  .map(([text, place, debris, removed]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + debris + text.slice(at + removed);
  });

describe("decode: verdicts", () => {
  it("takes every document that saxes takes", () => {
    for (const text of fc.sample(wellFormed, { numRuns: RUNS / 3, seed: SEED })) {
      expect({ text, refused: bySaxes(text) }).toEqual({ text, refused: undefined });
      expect({ text, refused: byDecode(text) }).toEqual({ text, refused: undefined });
    }
  });

  it("refuses every broken document that saxes refuses, and no other", () => {
    let refused = 0;
    for (const text of fc.sample(mutated, { numRuns: RUNS, seed: SEED })) {
      const [own, other] = [byDecode(text), bySaxes(text)];
      if (own !== undefined) refused++;
      if ((own === undefined) !== (other === undefined))
        expect({ text, own }).toEqual({ text, own: other });
    }
    expect(refused).toBeGreaterThan(RUNS / 4);
    expect(refused).toBeLessThan(RUNS);
  });
});

describe("decode: values", () => {
  it("reads the same texts as fast-xml-parser and saxes", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((one) => one.trim() === one && !/[\0-\x1f\x7f-\x9f\ufffe\uffff]/.test(one));
    const things = fc.record({ page: text, name: text, note: text }, { noNullPrototype: true });
    for (const value of fc.sample(things, { numRuns: RUNS / 6, seed: SEED })) {
      const xml = encode(thing, { ...value, parts: [] });
      expect(decode(thing, xml)).toEqual({ ...value, parts: [] });
      expect(fxp.parse(xml)).toEqual({
        Thing: { "@_page": value.page, Name: value.name, Note: value.note },
      });
      expect(textsBySaxes(xml)).toEqual([value.page, value.name, value.note]);
    }
  });

  it("reads a list of short codes as fast-xml-parser does", () => {
    const ShortCode = Array.from({ length: 50 }, (_, index) => ({
      Sid: `SC${index}`,
      FriendlyName: `<${index}>`,
      SmsUrl: "http://a/?b=c&d",
    }));
    const list = {
      ShortCodes: { page: 0, total: 50, ShortCode },
    } as unknown as ListShortCodeResponse;
    const xml = encode(ListShortCodeResponse, list);
    expect(decode(ListShortCodeResponse, xml)).toEqual(list);
    const { TwilioResponse } = fxp.parse(xml) as {
      TwilioResponse: { ShortCodes: { ShortCode: unknown } };
    };
    expect(TwilioResponse.ShortCodes.ShortCode).toEqual(ShortCode);
  });
});

const fxp = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  htmlEntities: false,
});

function byDecode(text: string): string | undefined {
  try {
    decode(anything, text);
    return undefined;
  } catch (error) {
    if (error instanceof XmlError) return error.reason;
    throw error;
  }
}

function bySaxes(text: string): string | undefined {
  const parser = new SaxesParser({ xmlns: false });
  let problem: string | undefined;
  parser.on("error", (error) => (problem ??= error.message));
  let depth = 0;
  parser.on("opentag", () => depth++);
  // Two rules of a plan are stricter than XML: the root has its name, and elements inside, not text.
  parser.on(
    "opentagstart",
    ({ name }) => depth === 0 && name !== "a" && (problem ??= "another root"),
  );
  parser.on("closetag", () => depth--);
  parser.on(
    "text",
    (data) => depth === 1 && /[^ \t\r\n]/.test(data) && (problem ??= "text in the root"),
  );
  parser.on("cdata", () => depth === 1 && (problem ??= "CDATA in the root"));
  parser.on("doctype", () => (problem ??= "DOCTYPE"));
  parser.write(text).close();
  return problem;
}

function textsBySaxes(text: string): string[] {
  const parser = new SaxesParser();
  const texts: string[] = [];
  parser.on("attribute", ({ value }) => texts.push(value));
  parser.on("text", (data) => texts.push(data));
  parser.write(text).close();
  return texts;
}
