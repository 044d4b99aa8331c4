import { createMessagingV1 } from "./dist/messaging-v1.mjs";
const m = createMessagingV1();
for await (const s of m.listShortCode.items({ ServiceSid: "MG" })) console.log(s.short_code);
