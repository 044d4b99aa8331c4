import { bundle } from "../validation-bundle.ts";
import { built } from "./entries.ts";

export interface SizeRow {
  readonly name: string;
  /** Bytes, minified and compressed with gzip -9. */
  readonly gzip: number;
}

const programs: Readonly<Record<string, string>> = {
  "client, JSON: `for await` over `listShortCode.items`": `import { createMessagingV1 } from "${built("messaging-v1.mjs")}";
    for await (const { short_code } of createMessagingV1().listShortCode.items({ ServiceSid: "MG" })) console.log(short_code);`,
  "client, low level: `GET`": `import { createRawMessagingV1 } from "${built("messaging-v1.mjs")}";
    console.log(await createRawMessagingV1().GET("/v1/Services/{ServiceSid}/ShortCodes", { params: { path: { ServiceSid: "MG" } } }));`,
  "client, XML: `for await` over `listShortCode.items`": `import { createApi20080801 } from "${built("api-2008-08-01.mjs")}";
    for await (const { ShortCode } of createApi20080801().listShortCode.items()) console.log(ShortCode);`,
  "`openapi-fetch` 0.17": `import createClient from "openapi-fetch";
    console.log(await createClient({ baseUrl: "https://api.example" }).GET("/"));`,
};

/** Programs that list short codes, bundled for a browser. */
export async function measureSizes(): Promise<SizeRow[]> {
  const rows: SizeRow[] = [];
  for (const [name, program] of Object.entries(programs))
    rows.push({ name, gzip: (await bundle(program)).gzip });
  return rows;
}
