import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { OpenApiDocument } from "@shortcodes/openapi-reader/openapi-document";
import { generateValidation } from "@shortcodes/codegen/validation";
import { createDocument, definitions } from "@shortcodes/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import ajvFormats from "ajv-formats";
import { type Bundle, bundle } from "./validation-bundle.ts";

export const DOCUMENT = "messaging-v1";

export type Guard = (value: unknown) => boolean;

export interface Guards {
  readonly isPage: Guard;
  readonly isShortCode: Guard;
}

const PAGE = "#/components/schemas/ListShortCodeResponse";
const SHORT_CODE = "#/components/schemas/ShortCode";

export function readDocument(name: string): OpenApiDocument {
  const url = import.meta.resolve(`@shortcodes/openapi/${name}.openapi.json`);
  return JSON.parse(readFileSync(new URL(url), "utf8")) as OpenApiDocument;
}

/** What codegen makes of the document when `format` is taken out of it. */
export async function emittedWithoutFormats(): Promise<Guards> {
  const text = JSON.stringify(readDocument(DOCUMENT), (key, value: unknown) =>
    key === "format" ? undefined : value,
  );
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const source = dirname(fileURLToPath(import.meta.resolve("@shortcodes/validation")));
  const files = generateValidation([
    { name: DOCUMENT, file: DOCUMENT, document: JSON.parse(text) as OpenApiDocument },
  ]);
  files["../runtime.ts"] = `export * from ${JSON.stringify(join(source, "runtime.ts"))};\n`;
  files["../package.json"] = '{ "type": "module" }';
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, "generated", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const made = (await import(
    pathToFileURL(join(folder, "generated", `${DOCUMENT}.ts`)).href
  )) as Record<string, Guard>;
  rmSync(folder, { recursive: true });
  return {
    isPage: made["isListShortCodeResponse"] as Guard,
    isShortCode: made["isShortCode"] as Guard,
  };
}

/** Ajv's standalone code, bundled as its documentation asks for. */
export async function ajvStandalone(formats: boolean): Promise<{ guards: Guards; bundle: Bundle }> {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    validateFormats: formats,
    code: { source: true },
  });
  if (formats) ajvFormats.default(ajv);
  ajv.addSchema({ $id: "document", ...readDocument(DOCUMENT) });
  ajv.addSchema({ $id: "page", $ref: `document${PAGE}` });
  ajv.addSchema({ $id: "shortCode", $ref: `document${SHORT_CODE}` });
  const code = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default(
    ajv,
    { isPage: "page", isShortCode: "shortCode" },
  );
  const made = await bundle(
    'import ajv from "standalone"; export const { isPage, isShortCode } = ajv;',
    { standalone: code },
  );
  return { guards: (await load(made.code)) as unknown as Guards, bundle: made };
}

/** The zod schemas that the document is emitted from. */
export function zodSchemas() {
  const definition = definitions.find(({ name }) => name === DOCUMENT);
  if (definition === undefined) throw new Error(`no ${DOCUMENT}`);
  const { schemas } = createDocument(definition);
  const { ListShortCodeResponse: page, ShortCode: shortCode } = schemas;
  if (page === undefined || shortCode === undefined)
    throw new Error(`${DOCUMENT} has other schemas now`);
  return { page, shortCode };
}

/** A page of fifty short codes as it comes off the wire. */
export function pageText(items = 50): string {
  const hex = (index: number) => ((index * 2_654_435_761) >>> 0).toString(16).padStart(32, "0");
  const service =
    "https://messaging.twilio.com/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ShortCodes";
  const list = Array.from({ length: items }, (_, index) => ({
    sid: `SC${hex(index)}`,
    account_sid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    service_sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    date_created: `2015-07-${String(10 + (index % 20))}T20:12:31Z`,
    date_updated: `2015-07-${String(10 + (index % 20))}T20:12:33Z`,
    short_code: String(12_345 + index),
    country_code: "US",
    capabilities: ["SMS", "MMS"],
    url: `${service}/SC${hex(index)}`,
  }));
  const url = `${service}?PageSize=50&Page=0`;
  const meta = {
    page: 0,
    page_size: 50,
    first_page_url: url,
    previous_page_url: null,
    next_page_url: null,
    key: "short_codes",
    url,
  };
  return JSON.stringify({ meta, short_codes: list });
}

async function load(code: string): Promise<Record<string, unknown>> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    unknown
  >;
}
