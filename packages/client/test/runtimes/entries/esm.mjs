import * as api20080801 from "../../../dist/api-2008-08-01.mjs";
import * as api20100401 from "../../../dist/api-2010-04-01.mjs";
import * as all from "../../../dist/index.mjs";
import * as messagingV1 from "../../../dist/messaging-v1.mjs";

export const entries = { all, api20080801, api20100401, messagingV1 };
