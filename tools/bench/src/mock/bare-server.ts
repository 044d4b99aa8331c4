import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "./load.ts";

/** The limit of what Node can do: an answer per method, given by the parent process, and nothing looked up or checked. */
let answers: Readonly<Record<string, Answer>> = {};
process.on("message", (message: string | { readonly answers: typeof answers }) => {
  if (typeof message !== "string") answers = message.answers;
});

const server = createServer((request, response) => {
  const answer = answers[request.method ?? ""];
  if (answer === undefined) response.writeHead(500).end();
  else response.writeHead(answer.status, answer.headers).end(answer.body);
}).listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
