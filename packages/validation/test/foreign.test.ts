import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generateValidation } from "@shortcodes/codegen/validation";
import type { OperationValidators, Result } from "@shortcodes/validation";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { fullFormats } from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentAround, foreignDocument } from "./_foreign-document.ts";
import { ajvPlaces, meet, ownPlaces } from "./_judges.ts";
import { createRandom, roughValue } from "./_rough-value.ts";

/** Documents made and values tried on each of their schemas; `FUZZ_SEED` makes the same again. */
const DOCUMENTS = Number(process.env["FUZZ_DOCUMENTS"] ?? 10);
const VALUES = 100;
const SEED = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

console.info(`foreign documents: ${DOCUMENTS}, FUZZ_SEED=${SEED}`);

const runtime = fileURLToPath(new URL("../src/runtime.ts", import.meta.url));
const foreign = fc.sample(foreignDocument(), { numRuns: DOCUMENTS, seed: SEED });
const NAMES = ["toString", "constructor", "", "__proto__"];
const inherited = documentAround({
  Inherited: {
    type: "object",
    required: ["toString", ""],
    properties: Object.fromEntries(NAMES.map((name) => [name, { type: "string" }])),
    additionalProperties: false,
  },
});
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "foreign-"));
  const documents = [...foreign, { document: inherited }].map(({ document }, index) => ({
    name: `foreign-${index}`,
    file: `foreign-${index}.json`,
    document,
  }));
  const files = generateValidation(documents);
  for (const [path, text] of Object.entries(files)) write(join("generated", path), text);
  write("runtime.ts", `export * from ${JSON.stringify(runtime)};\n`);
  write("package.json", '{ "type": "module" }');
  const base = fileURLToPath(new URL("../../../tsconfig.base.json", import.meta.url));
  write(
    "tsconfig.json",
    JSON.stringify({
      extends: base,
      compilerOptions: { types: [], lib: ["es2023", "dom"] },
      include: ["generated"],
    }),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe("codegen on documents nobody wrote", () => {
  it("gives code that the strict compiler accepts", () => {
    const tsc = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
    let output = "";
    try {
      execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    expect(output).toBe("");
  }, 60_000);

  it.each(foreign.map((one, index) => [index, one] as const))(
    "judges like Ajv: document %i",
    async (index, { schemas }) => {
      const file = pathToFileURL(join(folder, "generated", `foreign-${index}.ts`)).href;
      const { operations } = (await import(file)) as {
        operations: Readonly<Record<string, OperationValidators>>;
      };
      const ajv = new Ajv2020({
        strict: false,
        allErrors: true,
        logger: false,
        ownProperties: true,
      });
      ajvFormats.default(ajv);
      // A JavaScript date has no leap seconds.
      const { validate } = fullFormats["date-time"] as { validate: (text: string) => boolean };
      ajv.addFormat("date-time", (text: string) => validate(text) && !text.includes(":60"));
      ajv.addSchema({ $id: "foreign", components: { schemas } });
      const random = createRandom(SEED + index);
      const names = Object.keys(schemas);
      names.forEach((name, at) => {
        const judge = ajv.compile({ $ref: `foreign#/components/schemas/${name}` });
        const schema = operations[`post-things-${at}-id`]?.responses[200]?.["application/json"];
        if (schema === undefined) throw new Error(`${name} has no schema`);
        const { output } = schema["~standard"].jsonSchema;
        const byOwn = ajv.compile(output({ target: "draft-2020-12" }));
        const byOpenApi30 = ajv.compile(output({ target: "openapi-3.0" }));
        const said = JSON.stringify(schemas[name]);
        for (let count = 0; count < VALUES; count++) {
          const value = roughValue(schemas[name] ?? {}, schemas, random);
          const verdict = judge(value);
          const { issues } = schema.validate(value);
          const verdicts = {
            is: schema.is(value),
            validate: issues === undefined,
            jsonSchema: byOwn(value),
            openApi30: byOpenApi30(value),
          };
          expect({ name, value, ...verdicts }, `${said} ${JSON.stringify(value)}`).toEqual({
            name,
            value,
            is: verdict,
            validate: verdict,
            jsonSchema: verdict,
            openApi30: verdict,
          });
          if (issues === undefined) continue;
          // Ajv stops at the first wrong item here and reports all there: one place in common is what can be asked.
          const [places, others] = [ownPlaces(issues), ajvPlaces(judge.errors ?? [])];
          if (!meet(places, others))
            expect({ name, value, places }, said).toEqual({ name, value, places: others });
        }
      });
    },
  );

  it("tells its own properties from those that every object inherits", async () => {
    const file = pathToFileURL(join(folder, "generated", `foreign-${foreign.length}.ts`)).href;
    const { isInherited, validateInherited } = (await import(file)) as {
      isInherited: (value: unknown) => boolean;
      validateInherited: (value: unknown) => Result<unknown>;
    };
    const text = '{ "toString": "a", "": "b", "constructor": "c", "__proto__": "d" }';
    expect(isInherited(JSON.parse(text))).toBe(true);
    expect(isInherited(JSON.parse(text.replace('"d"', "1")))).toBe(false);
    const { issues = [] } = validateInherited({ constructor: 1, other: 2 });
    expect(issues.map(({ pointer, keyword }) => [pointer, keyword])).toEqual([
      ["/toString", "required"],
      ["/constructor", "type"],
      ["/", "required"],
      ["/other", "additionalProperties"],
    ]);
  });
});
