import { decode, encode } from "@shortcodes/xml";
import { ListShortCodeResponse } from "@shortcodes/xml/api-2008-08-01";
import { XMLBuilder, XMLParser } from "fast-xml-parser";
import { bundle } from "./validation-bundle.ts";
import { measure, table } from "./validation-measure.ts";

// Speed and size of the XML codec beside fast-xml-parser: `node tools/bench/src/xml.ts`.
const list = createList(50);
const text = encode(ListShortCodeResponse, list);
const json = JSON.stringify(list);
// Values as strings: the codec does not turn `007` into 7 either.
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
const builder = new XMLBuilder({ ignoreAttributes: false });
const tree: unknown = parser.parse(text);
if (JSON.stringify(decode(ListShortCodeResponse, text)) !== json)
  throw new Error("the list changed on its way");

print(
  table(
    `decode a list of 50, ${text.length} characters`,
    measure([
      { name: "fast-xml-parser", run: () => parser.parse(text) as unknown },
      { name: "**@shortcodes/xml**", run: () => decode(ListShortCodeResponse, text) },
      { name: "JSON.parse of the same list", run: () => JSON.parse(json) as unknown },
    ]),
  ),
);
print(
  table(
    "encode the list",
    measure([
      { name: "fast-xml-parser", run: () => builder.build(tree) as unknown },
      { name: "**@shortcodes/xml**", run: () => encode(ListShortCodeResponse, list) },
      { name: "JSON.stringify of the same list", run: () => JSON.stringify(list) },
    ]),
  ),
);
print(
  table(
    "longer input, decode",
    measure(
      [1, 10, 100].map((factor) => {
        const longer = encode(ListShortCodeResponse, createList(40 * factor));
        return { name: `list of ${40 * factor}`, run: () => decode(ListShortCodeResponse, longer) };
      }),
    ),
  ),
);
print(
  table(
    "hostile input, decode",
    measure(
      [1, 10, 100].map((factor) => {
        const hostile = `<TwilioResponse>${"<x a='&#65;'>&lt;<!-- --></x>".repeat(600 * factor)}</TwilioResponse>`;
        return {
          name: `${hostile.length} characters of markup that no schema names`,
          run: () => decode(ListShortCodeResponse, hostile),
        };
      }),
    ),
  ),
);

const programs: Readonly<Record<string, string>> = {
  "decode, encode and one plan": `export { decode, encode } from "@shortcodes/xml"; export { ListShortCodeResponse } from "@shortcodes/xml/api-2008-08-01";`,
  "decode and one plan": `export { decode } from "@shortcodes/xml"; export { ListShortCodeResponse } from "@shortcodes/xml/api-2008-08-01";`,
  "encode and one plan": `export { encode } from "@shortcodes/xml"; export { ListShortCodeResponse } from "@shortcodes/xml/api-2008-08-01";`,
  "fast-xml-parser: parser and builder": `export { XMLParser, XMLBuilder } from "fast-xml-parser";`,
};
const sizes: string[] = [];
for (const [name, program] of Object.entries(programs)) {
  const { bytes, gzip } = await bundle(program);
  sizes.push(`| ${name} | ${bytes.toLocaleString("en")} | ${gzip.toLocaleString("en")} |`);
}
print(["| size | minified | gzip |", "|---|--:|--:|", ...sizes].join("\n"));

function createList(items: number): ListShortCodeResponse {
  const uri = "/2008-08-01/Accounts/AC1c238e6f7a0441659833ca940b72503d/SMS/ShortCodes";
  return {
    ShortCodes: {
      page: 0,
      numpages: 1,
      pagesize: items,
      total: items,
      start: 0,
      end: items - 1,
      uri: `${uri}?Page=0&PageSize=${items}`,
      ShortCode: Array.from({ length: items }, (_, index) => ({
        Sid: `SC${String(index).padStart(32, "0")}`,
        AccountSid: "AC1c238e6f7a0441659833ca940b72503d",
        FriendlyName: index % 7 === 0 ? `Offers & <news> ${index}` : `Offers ${index}`,
        ShortCode: String(67_898 + index),
        DateCreated: "Sat, 09 Jul 2011 22:36:22 +0000",
        DateUpdated: "Sat, 09 Jul 2011 22:36:22 +0000",
        SmsUrl: "http://smsapp.com/sms?a=b&c=d",
        SmsMethod: "POST",
        SmsFallbackUrl: index % 3 === 0 ? null : "http://smsapp.com/fallback",
        SmsFallbackMethod: "GET",
      })),
    },
  } as ListShortCodeResponse;
}

function print(markdown: string): void {
  process.stdout.write(`${markdown}\n\n`);
}
