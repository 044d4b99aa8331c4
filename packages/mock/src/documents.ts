import { api20080801 } from "./api-2008-08-01/document.ts";
import { api20100401 } from "./api-2010-04-01/document.ts";
import type { ApiDocument } from "./api/document.ts";
import { messagingV1 } from "./messaging-v1/document.ts";

/** The APIs the mock answers, in the order of their names. */
export const documents: readonly ApiDocument[] = [api20080801, api20100401, messagingV1];
