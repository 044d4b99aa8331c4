import { printSizes } from "../bundle.ts";
import { compareFresh } from "../fresh-processes.ts";
import { compareCalls } from "./calls.ts";
import { built } from "./entries.ts";
import { compareTypes } from "./types.ts";

// Every table of the client's README. The client must be built.
await printSizes("program that lists short codes", {
  "client, JSON: `for await` over `listShortCode.items`": `import { createMessagingV1 } from "${built("messaging-v1.mjs")}";
    for await (const { short_code } of createMessagingV1().listShortCode.items({ ServiceSid: "MG" })) console.log(short_code);`,
  "client, low level: `GET`": `import { createRawMessagingV1 } from "${built("messaging-v1.mjs")}";
    console.log(await createRawMessagingV1().GET("/v1/Services/{ServiceSid}/ShortCodes", { params: { path: { ServiceSid: "MG" } } }));`,
  "client, XML: `for await` over `listShortCode.items`": `import { createApi20080801 } from "${built("api-2008-08-01.mjs")}";
    for await (const { ShortCode } of createApi20080801().listShortCode.items()) console.log(ShortCode);`,
  "`openapi-fetch` 0.17": `import createClient from "openapi-fetch";
    console.log(await createClient({ baseUrl: "https://api.example" }).GET("/"));`,
});

const credentials = `{ accountSid: "AC${"1".repeat(32)}", authToken: "1" }`;
await compareFresh(
  "import and construct",
  {
    "`@shortcodes/client/messaging-v1`": `const { createMessagingV1 } = await import("${built("messaging-v1.mjs")}"); createMessagingV1(${credentials});`,
    "`@shortcodes/client`, all three documents": `const { createClient } = await import("${built("index.mjs")}"); createClient(${credentials});`,
    "`openapi-fetch` 0.17": `const { default: createClient } = await import("${import.meta.resolve("openapi-fetch")}"); createClient({ baseUrl: "https://api.example" });`,
    "`twilio` 6.2": `const { default: twilio } = await import("${import.meta.resolve("twilio")}"); twilio("AC${"1".repeat(32)}", "1").messaging.v1.services("MG").shortCodes;`,
  },
  ["openapi-fetch", "twilio"],
);

await compareCalls();
await compareTypes();
