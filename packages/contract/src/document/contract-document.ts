import { createRequire } from "node:module";
import * as validation2008 from "@shortcodes/validation/api-2008-08-01";
import * as validation2010 from "@shortcodes/validation/api-2010-04-01";
import * as validationMessaging from "@shortcodes/validation/messaging-v1";
import type { Result } from "@shortcodes/validation";
import type { Plan } from "@shortcodes/xml";
import * as xml2008 from "@shortcodes/xml/api-2008-08-01";
import * as xml2010 from "@shortcodes/xml/api-2010-04-01";
import type { DocumentName } from "./document-names.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { type Operation, readOperations } from "./operation.ts";
import { readResources, type Resource } from "./resource.ts";

/** A document with all that judges its answers. */
export interface ContractDocument {
  readonly name: DocumentName;
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly resources: readonly Resource[];
  readonly validators: Validators;
  /** By name of the component. */
  readonly plans: Plans;
}

type Validators = Readonly<Record<string, { readonly responses: ResponseValidators }>>;

/** Validators of answers by status and media type. */
export type ResponseValidators = Readonly<
  Record<string, Readonly<Record<string, { validate(value: unknown): Result<unknown> }>>>
>;

type Plans = Readonly<Record<string, Plan<unknown>>>;

const judges: Readonly<Record<DocumentName, { validators: unknown; plans: unknown }>> = {
  "api-2008-08-01": { validators: validation2008.operations, plans: xml2008.plans },
  "api-2010-04-01": { validators: validation2010.operations, plans: xml2010.plans },
  "messaging-v1": { validators: validationMessaging.operations, plans: {} },
};

const require = createRequire(import.meta.url);

/** Reads one of the documents of `@shortcodes/openapi`. */
export function readContractDocument(name: DocumentName): ContractDocument {
  const document = require(`@shortcodes/openapi/${name}.openapi.json`) as OpenApiDocument;
  const operations = readOperations(document);
  const { validators, plans } = judges[name];
  return {
    name,
    document,
    operations,
    resources: readResources(operations),
    // Generated per operation; the tests go through them by name.
    validators: validators as Validators,
    plans: plans as Plans,
  };
}
