import { decode, encode } from "@shortcodes/xml";
import { ListShortCodeResponse } from "@shortcodes/xml/api-2008-08-01";
import { XMLBuilder, XMLParser } from "fast-xml-parser";
import { printSizes } from "./bundle.ts";
import { compare } from "./compare.ts";

// Speed and size of the XML codec beside fast-xml-parser: `node tools/bench/src/xml.ts`.
const list = createList(50);
const text = encode(ListShortCodeResponse, list);
const json = JSON.stringify(list);
// Values as strings: the codec does not turn `007` into 7 either.
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
const builder = new XMLBuilder({ ignoreAttributes: false });
const tree: unknown = parser.parse(text);
if (JSON.stringify(decode(ListShortCodeResponse, text)) !== json)
  throw new Error("the list changed during encoding and decoding");

await compare(`decode a list of 50, ${text.length} characters`, {
  "fast-xml-parser": () => parser.parse(text) as unknown,
  "**@shortcodes/xml**": () => decode(ListShortCodeResponse, text),
  "JSON.parse of the same list": () => JSON.parse(json) as unknown,
});
await compare("encode the list", {
  "fast-xml-parser": () => builder.build(tree) as unknown,
  "**@shortcodes/xml**": () => encode(ListShortCodeResponse, list),
  "JSON.stringify of the same list": () => JSON.stringify(list),
});

const longer = [40, 400, 4000].map((items) => {
  const own = encode(ListShortCodeResponse, createList(items));
  return [`list of ${items}`, () => decode(ListShortCodeResponse, own)] as const;
});
await compare("longer input, decode", Object.fromEntries(longer));

const hostile = [600, 6000, 60_000].map((elements) => {
  const own = `<TwilioResponse>${"<x a='&#65;'>&lt;<!-- --></x>".repeat(elements)}</TwilioResponse>`;
  const name = `${own.length} characters of markup that no schema names`;
  return [name, () => decode(ListShortCodeResponse, own)] as const;
});
await compare("hostile input, decode", Object.fromEntries(hostile));

const PLAN = `export { ListShortCodeResponse } from "@shortcodes/xml/api-2008-08-01";`;
await printSizes("size", {
  "decode, encode and one plan": `export { decode, encode } from "@shortcodes/xml"; ${PLAN}`,
  "decode and one plan": `export { decode } from "@shortcodes/xml"; ${PLAN}`,
  "encode and one plan": `export { encode } from "@shortcodes/xml"; ${PLAN}`,
  "fast-xml-parser: parser and builder": `export { XMLParser, XMLBuilder } from "fast-xml-parser";`,
});

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
