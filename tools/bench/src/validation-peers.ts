import { readDocument } from "@shortcodes/openapi-reader/read-documents";
import { createDocument, definitions } from "@shortcodes/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import ajvFormats from "ajv-formats";
import { bundle } from "./bundle.ts";

const DOCUMENT = "messaging-v1";

type Guard = (value: unknown) => boolean;

/** Ajv's standalone code, bundled as its documentation asks for. */
export async function ajvStandalone(formats: boolean) {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    validateFormats: formats,
    code: { source: true },
  });
  if (formats) ajvFormats.default(ajv);
  ajv.addSchema({ $id: "document", ...readDocument(DOCUMENT).document });
  ajv.addSchema({ $id: "page", $ref: "document#/components/schemas/ListShortCodeResponse" });
  ajv.addSchema({ $id: "shortCode", $ref: "document#/components/schemas/ShortCode" });
  const code = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default(
    ajv,
    { isPage: "page", isShortCode: "shortCode" },
  );
  const made = await bundle(
    'import ajv from "standalone"; export const { isPage, isShortCode } = ajv;',
    { standalone: code },
  );
  const guards = (await import(`data:text/javascript,${encodeURIComponent(made.code)}`)) as {
    readonly isPage: Guard;
    readonly isShortCode: Guard;
  };
  return { ...guards, bundle: made };
}

/** The zod schemas that the document is emitted from. */
export function zodSchemas() {
  const definition = definitions.find(({ name }) => name === DOCUMENT);
  if (definition === undefined) throw new Error(`no ${DOCUMENT}`);
  const { schemas } = createDocument(definition);
  const { ListShortCodeResponse: page, ShortCode: shortCode } = schemas;
  if (page === undefined || shortCode === undefined)
    throw new Error(`the schemas of ${DOCUMENT} have changed`);
  return { page, shortCode };
}
