import * as validation2008 from "@shortcodes/validation/api-2008-08-01";
import * as validation2010 from "@shortcodes/validation/api-2010-04-01";
import * as validationMessaging from "@shortcodes/validation/messaging-v1";
import type { Result } from "@shortcodes/validation";
import type { Plan } from "@shortcodes/xml";
import * as xml2008 from "@shortcodes/xml/api-2008-08-01";
import * as xml2010 from "@shortcodes/xml/api-2010-04-01";
import type { OpenApiDocument } from "@shortcodes/openapi-reader/openapi-document";
import { type Operation, readOperations } from "@shortcodes/openapi-reader/operations";
import { readDocument } from "@shortcodes/openapi-reader/read-documents";
import type { DocumentName } from "./document-names.ts";
import { readResources, type Resource } from "./resource.ts";

/** A document with all that judges its answers. */
export interface ContractDocument {
  readonly name: DocumentName;
  readonly document: OpenApiDocument;
  /** Without webhooks: they are not operations of the server. */
  readonly operations: readonly Operation[];
  readonly resources: readonly Resource[];
  /** By operation, then status and media type of the answer. */
  readonly validators: Readonly<Record<string, { readonly responses: ResponseValidators }>>;
  /** By name of the component. */
  readonly plans: Readonly<Record<string, Plan<unknown>>>;
}

type ResponseValidators = Readonly<
  Record<string, Readonly<Record<string, { validate(value: unknown): Result<unknown> }>>>
>;

const judges: Readonly<Record<DocumentName, { validators: unknown; plans: unknown }>> = {
  "api-2008-08-01": { validators: validation2008.operations, plans: xml2008.plans },
  "api-2010-04-01": { validators: validation2010.operations, plans: xml2010.plans },
  "messaging-v1": { validators: validationMessaging.operations, plans: {} },
};

/** Reads one of the documents of `@shortcodes/openapi`. */
export function readContractDocument(name: DocumentName): ContractDocument {
  const source = readDocument(name);
  const operations = readOperations(source).filter(({ webhook }) => !webhook);
  // Generated per operation; the tests go through them by name.
  const { validators, plans } = judges[name] as Pick<ContractDocument, "validators" | "plans">;
  const { document } = source;
  return { name, document, operations, resources: readResources(operations), validators, plans };
}
