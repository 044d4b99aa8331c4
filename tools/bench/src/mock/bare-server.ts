import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { reportUsage } from "./report-usage.ts";

/** The limit of what Node can do: one constant answer, the size of a short code. */
const body = JSON.stringify({ answer: "x".repeat(500) });
const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };

const server = createServer((_request, response) => {
  response.writeHead(200, headers).end(body);
}).listen(0, "127.0.0.1", () => reportUsage((server.address() as AddressInfo).port));
