import * as validation2008 from "@shortcodes/validation/api-2008-08-01";
import * as validation2010 from "@shortcodes/validation/api-2010-04-01";
import * as validationMessaging from "@shortcodes/validation/messaging-v1";
import type { OperationValidators } from "@shortcodes/validation";
import type { Plan } from "@shortcodes/xml";
import * as xml2008 from "@shortcodes/xml/api-2008-08-01";
import * as xml2010 from "@shortcodes/xml/api-2010-04-01";
import type { OpenApiDocument } from "@shortcodes/openapi-reader/openapi-document";
import { type Operation, readOperations } from "@shortcodes/openapi-reader/operations";
import { readDocument } from "@shortcodes/openapi-reader/read-documents";
import type { DocumentName } from "../contract-options.ts";
import { readResources, type Resource } from "./resource.ts";

/** A document with all that judges its answers. */
export interface ContractDocument {
  readonly name: DocumentName;
  readonly document: OpenApiDocument;
  /** Without webhooks: they are not operations of the server. */
  readonly operations: readonly Operation[];
  readonly resources: readonly Resource[];
  /** By operation. */
  readonly validators: Readonly<Record<string, Pick<OperationValidators, "responses">>>;
  /** By name of the component. */
  readonly plans: Readonly<Record<string, Plan<unknown>>>;
}

type Plans = ContractDocument["plans"];

const judges: Readonly<Record<DocumentName, Pick<ContractDocument, "validators" | "plans">>> = {
  "api-2008-08-01": { validators: validation2008.operations, plans: xml2008.plans as Plans },
  "api-2010-04-01": { validators: validation2010.operations, plans: xml2010.plans as Plans },
  "messaging-v1": { validators: validationMessaging.operations, plans: {} },
};

/** Reads one of the documents of `@shortcodes/openapi`. */
export function readContractDocument(name: DocumentName): ContractDocument {
  const source = readDocument(name);
  const operations = readOperations(source).filter(({ webhook }) => !webhook);
  const { document } = source;
  return { name, document, operations, resources: readResources(operations), ...judges[name] };
}
