import { createMessagingV1 } from "./src/messaging-v1.ts";
const m = createMessagingV1();
for await (const s of m.listShortCode.items({ ServiceSid: "MG" })) console.log(s.short_code);
