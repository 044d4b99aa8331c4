import { fileURLToPath } from "node:url";
import {
  validateShortCode,
  isListShortCodeResponse,
  isShortCode,
} from "@shortcodes/validation/messaging-v1";
import { bundle } from "./validation-bundle.ts";
import { measureCold } from "./validation-cold.ts";
import { createHandValidator } from "./validation-hand.ts";
import { measure, table } from "./validation-measure.ts";
import { ajvStandalone, emittedWithoutFormats, pageText, zodSchemas } from "./validation-peers.ts";

// Speed and size of the validators beside a hand-written one and their peers: `node tools/bench/src/validation.ts`.
const text = pageText();
const page = JSON.parse(text) as { short_codes: Record<string, unknown>[] };
const [shortCode = {}] = page.short_codes;

const zod = zodSchemas();
const [plainHand, plain, plainAjv] = [
  createHandValidator(false),
  await emittedWithoutFormats(),
  await ajvStandalone(false),
];
const [hand, ajv] = [createHandValidator(true), await ajvStandalone(true)];

const verdicts = [
  plainHand.isPage,
  plain.isPage,
  plainAjv.guards.isPage,
  hand.isPage,
  isListShortCodeResponse,
  ajv.guards.isPage,
].map((is) => is(page));
if (verdicts.includes(false) || !zod.page.safeParse(page).success)
  throw new Error(`not everybody takes the page: ${verdicts.join()}`);

print(
  table(
    `valid page of 50, ${text.length} bytes: structure and patterns`,
    measure([
      { name: "hand-written", run: () => plainHand.isPage(page) },
      { name: "**@shortcodes/validation**", run: () => plain.isPage(page) },
      { name: "ajv standalone", run: () => plainAjv.guards.isPage(page) },
      { name: "zod", run: () => zod.page.safeParse(page) },
    ]),
  ),
);
print(
  table(
    "the same with date-time and uri",
    measure([
      { name: "hand-written", run: () => hand.isPage(page) },
      { name: "**@shortcodes/validation**", run: () => isListShortCodeResponse(page) },
      { name: "ajv standalone", run: () => ajv.guards.isPage(page) },
      { name: "zod", run: () => zod.page.safeParse(page) },
      { name: "JSON.parse of the page", run: () => JSON.parse(text) as unknown },
    ]),
  ),
);
print(
  table(
    "one valid short code",
    measure([
      { name: "hand-written", run: () => hand.isShortCode(shortCode) },
      { name: "**@shortcodes/validation**", run: () => isShortCode(shortCode) },
      { name: "ajv standalone", run: () => ajv.guards.isShortCode(shortCode) },
      { name: "zod", run: () => zod.shortCode.safeParse(shortCode) },
    ]),
  ),
);

const invalid: Readonly<Record<string, unknown>> = {
  "one wrong property": { ...shortCode, short_code: 12345 },
  "no property at all": {},
  "no object": "12345",
};
for (const [name, value] of Object.entries(invalid)) {
  print(
    table(
      `invalid short code, with issues: ${name}`,
      measure([
        { name: "zod", run: () => zod.shortCode.safeParse(value) },
        { name: "**@shortcodes/validation**", run: () => validateShortCode(value) },
      ]),
    ),
  );
}

const MODULE = "@shortcodes/validation/messaging-v1";
const components = await exportedNames((name) => /^[A-Z]/.test(name));
const programs: Readonly<Record<string, string>> = {
  "page: guard (yes or no)": `export { isListShortCodeResponse as isPage } from "${MODULE}";`,
  "page: guard and issues": `export { validateListShortCodeResponse } from "${MODULE}";`,
  "page: guard, issues, Standard Schema, JSON Schema": `export { ListShortCodeResponse } from "${MODULE}";`,
  [`${components.length} components: guards`]: `import * as all from "${MODULE}"; export const guards = [${components.map((name) => `all.is${name}`).join(", ")}];`,
  [`${components.length} components: guards, issues, Standard Schema, JSON Schema`]: `export { ${components.join(", ")} } from "${MODULE}";`,
  "one operation: decoders of path and query; of its 9 answers guards, issues, Standard Schema, JSON Schema": `export { operation } from "${MODULE}/list-short-code";`,
  "everything of the document: all components and operations, by all names": `export * from "${MODULE}";`,
};
const sizes: string[] = [];
const zodFile = JSON.stringify(fileURLToPath(import.meta.resolve("zod")));
for (const [name, program] of Object.entries(programs))
  sizes.push(size(name, await bundle(program)));
sizes.push(size("ajv standalone, a page and a short code", ajv.bundle));
sizes.push(
  size(
    "zod itself",
    await bundle(`import { z } from ${zodFile}; export const schema = z.object({});`),
  ),
);
print(["| size | minified | gzip |", "|---|--:|--:|", ...sizes].join("\n"));

const guard = await bundle(programs["page: guard (yes or no)"] ?? "");
print(
  table(
    "fresh process: import and first verdict (median)",
    measureCold(
      { "ajv standalone": ajv.bundle.code, "**@shortcodes/validation**": guard.code },
      text,
    ),
  ),
);

print(
  table(
    "longer input, per run",
    measure(
      [1, 10, 100].map((factor) => {
        const longer = JSON.parse(pageText(50 * factor)) as unknown;
        return { name: `page of ${50 * factor}`, run: () => isListShortCodeResponse(longer) };
      }),
    ),
  ),
);
print(
  table(
    "hostile input, per run",
    measure(
      [1, 10, 100].map((factor) => {
        const hostile = {
          ...shortCode,
          sid: `SC${"a".repeat(1000 * factor)}`,
          url: `https://${"a".repeat(1000 * factor)}\n`,
          date_created: "2".repeat(1000 * factor),
        };
        return {
          name: `texts of ${1000 * factor} characters, with issues`,
          run: () => validateShortCode(hostile),
        };
      }),
    ),
  ),
);

async function exportedNames(wanted: (name: string) => boolean): Promise<string[]> {
  return Object.keys(await import("@shortcodes/validation/messaging-v1")).filter(wanted);
}

function size(
  name: string,
  { bytes, gzip }: { readonly bytes: number; readonly gzip: number },
): string {
  return `| ${name} | ${bytes.toLocaleString("en")} | ${gzip.toLocaleString("en")} |`;
}

function print(markdown: string): void {
  process.stdout.write(`${markdown}\n\n`);
}
