import { operations as operations20080801 } from "@shortcodes/validation/api-2008-08-01";
import { operations as operations20100401 } from "@shortcodes/validation/api-2010-04-01";
import { operations as operationsMessagingV1 } from "@shortcodes/validation/messaging-v1";
import type { ApiDocument } from "./api-document.ts";
import { api20080801 } from "./api-2008-08-01/document.ts";
import { api20100401 } from "./api-2010-04-01/document.ts";
import { compiled, type Decoding } from "./contract/compiled.ts";
import type { Contract } from "./contract/contract.ts";
import { messagingV1 } from "./messaging-v1/document.ts";

/** The APIs the mock answers, in the order of their names. */
export const documents: readonly ApiDocument[] = [api20080801, api20100401, messagingV1];

/** Each document's contract by its generated validators. */
export const compiledContracts: ReadonlyMap<string, Contract & Decoding> = new Map([
  [api20080801.name, compiled(operations20080801)],
  [api20100401.name, compiled(operations20100401)],
  [messagingV1.name, compiled(operationsMessagingV1)],
]);
