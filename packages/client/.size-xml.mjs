import { createApi20080801 } from "./dist/api-2008-08-01.mjs";
const m = createApi20080801();
for await (const s of m.listShortCode.items()) console.log(s.ShortCode);
