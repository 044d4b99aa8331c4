import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as emitted from "@shortcodes/validation/messaging-v1";
import { bundle, printSizes } from "./bundle.ts";
import { temporaryFolder } from "./check-out.ts";
import { compare } from "./compare.ts";
import { compareFresh } from "./fresh-processes.ts";
import { pageText } from "./short-code-page.ts";
import * as hand from "./validation-hand.ts";
import { ajvStandalone, zodSchemas } from "./validation-peers.ts";

// Speed and size of the validators beside a hand-written one and their peers: every table of the README.
const { isListShortCodeResponse, isShortCode, validateShortCode } = emitted;
const text = pageText();
const page = JSON.parse(text) as { short_codes: Record<string, unknown>[] };
const [shortCode = {}] = page.short_codes;
const zod = zodSchemas();
const ajv = await ajvStandalone(true);
const ajvWithoutFormats = await ajvStandalone(false);

const guards = [hand.isPage, isListShortCodeResponse, ajv.isPage, ajvWithoutFormats.isPage];
if (guards.some((is) => !is(page)) || !zod.page.safeParse(page).success)
  throw new Error("not everybody takes the page");

await compare(`valid page of 50, ${text.length} bytes`, {
  "hand-written": () => hand.isPage(page),
  "**@shortcodes/validation**": () => isListShortCodeResponse(page),
  "ajv standalone": () => ajv.isPage(page),
  "ajv standalone, without formats": () => ajvWithoutFormats.isPage(page),
  zod: () => zod.page.safeParse(page),
  "JSON.parse of the page": () => JSON.parse(text) as unknown,
});
await compare("one valid short code", {
  "hand-written": () => hand.isShortCode(shortCode),
  "**@shortcodes/validation**": () => isShortCode(shortCode),
  "ajv standalone": () => ajv.isShortCode(shortCode),
  zod: () => zod.shortCode.safeParse(shortCode),
});

const invalid: Readonly<Record<string, unknown>> = {
  "one wrong property": { ...shortCode, short_code: 12345 },
  "no property at all": {},
  "no object": "12345",
};
for (const [name, value] of Object.entries(invalid))
  await compare(`invalid short code, with issues: ${name}`, {
    zod: () => zod.shortCode.safeParse(value),
    "**@shortcodes/validation**": () => validateShortCode(value),
  });

const MODULE = "@shortcodes/validation/messaging-v1";
const GUARD = `export { isListShortCodeResponse as isPage } from "${MODULE}";`;
const components = Object.keys(emitted).filter((name) => /^[A-Z]/.test(name));
await printSizes("size", {
  "page: guard (yes or no)": GUARD,
  "page: guard and issues": `export { validateListShortCodeResponse } from "${MODULE}";`,
  "page: guard, issues, Standard Schema, JSON Schema": `export { ListShortCodeResponse } from "${MODULE}";`,
  [`${components.length} components: guards`]: `import * as all from "${MODULE}"; export const guards = [${components.map((name) => `all.is${name}`).join(", ")}];`,
  [`${components.length} components: guards, issues, Standard Schema, JSON Schema`]: `export { ${components.join(", ")} } from "${MODULE}";`,
  "one operation: decoders of path and query; of its 9 answers guards, issues, Standard Schema, JSON Schema": `export { operation } from "${MODULE}/list-short-code";`,
  "everything of the document: all components and operations, by all names": `export * from "${MODULE}";`,
  "ajv standalone, a page and a short code": ajv.bundle,
  "zod itself": `import { z } from ${JSON.stringify(fileURLToPath(import.meta.resolve("zod")))}; export const schema = z.object({});`,
});

const folder = temporaryFolder();
const firstVerdict = (name: string, code: string) => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return `const { isPage } = await import(${JSON.stringify(file)}); if (!isPage(${text})) throw new Error("refused");`;
};
await compareFresh(
  "fresh process: import and first verdict",
  {
    "ajv standalone": firstVerdict("ajv", ajv.bundle.code),
    "**@shortcodes/validation**": firstVerdict("emitted", (await bundle(GUARD)).code),
  },
  ["ajv standalone"],
);

const pages = [50, 500, 5000].map((items) => {
  const longer = JSON.parse(pageText(items)) as unknown;
  return [`page of ${items}`, () => isListShortCodeResponse(longer)] as const;
});
await compare("longer input, per run", Object.fromEntries(pages));

const hostile = [1000, 10_000, 100_000].map((length) => {
  const value = {
    ...shortCode,
    sid: `SC${"a".repeat(length)}`,
    url: `https://${"a".repeat(length)}\n`,
    date_created: "2".repeat(length),
  };
  return [`texts of ${length} characters, with issues`, () => validateShortCode(value)] as const;
});
await compare("hostile input, per run", Object.fromEntries(hostile));
