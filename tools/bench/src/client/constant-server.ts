import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers one short code, or a page of 50, from bytes made once: what remains is the client's own cost. */
const shortCode = {
  account_sid: `AC${"1".repeat(32)}`,
  capabilities: ["SMS", "MMS"],
  country_code: "US",
  date_created: "2015-07-30T20:12:31Z",
  date_updated: "2015-07-30T20:12:33Z",
  service_sid: `MG${"1".repeat(32)}`,
  short_code: "12345",
  sid: `SC${"1".repeat(32)}`,
  url: `https://messaging.twilio.com/v1/Services/MG${"1".repeat(32)}/ShortCodes/SC${"1".repeat(32)}`,
};
const url = "https://messaging.twilio.com/v1/Services/MG/ShortCodes?PageSize=50&Page=0";
const meta = {
  page: 0,
  page_size: 50,
  first_page_url: url,
  previous_page_url: null,
  next_page_url: null,
  key: "short_codes",
  url,
};
const object = Buffer.from(JSON.stringify(shortCode));
const page = Buffer.from(JSON.stringify({ meta, short_codes: Array(50).fill(shortCode) }));

const server = createServer((request, response) => {
  const body = request.url?.includes("/SC") ? object : page;
  const headers = { "content-type": "application/json", "content-length": body.length };
  response.writeHead(200, headers).end(body);
}).listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
