import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pageText } from "../short-code-page.ts";

/** Answers one short code, or a page of 50, from bytes made once: what remains is the client's own cost. */
const page = Buffer.from(pageText());
const { short_codes } = JSON.parse(pageText()) as { readonly short_codes: readonly unknown[] };
const object = Buffer.from(JSON.stringify(short_codes[0]));

const server = createServer((request, response) => {
  const body = request.url?.includes("/SC") ? object : page;
  const headers = { "content-type": "application/json", "content-length": body.length };
  response.writeHead(200, headers).end(body);
}).listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
