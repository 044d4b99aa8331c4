import { createApi20080801 } from "./src/api-2008-08-01.ts";
const m = createApi20080801();
for await (const s of m.listShortCode.items()) console.log(s.ShortCode);
