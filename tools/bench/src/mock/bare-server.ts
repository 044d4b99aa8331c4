import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "./load.ts";

/** The limit of what Node can do: an answer per method, given by the parent process, and nothing looked up or checked. With a URL as argument, it asks that first. */
let answers: Readonly<Record<string, Answer>> = {};
process.on("message", (message: string | { readonly answers: typeof answers }) => {
  if (typeof message !== "string") answers = message.answers;
});

/** The URL of an app that is asked before each answer. */
const [app] = process.argv.slice(2);
/** About as many bytes as a webhook has. */
const FORM = "x".repeat(370);

const server = createServer((incoming, response) => {
  const answer = answers[incoming.method ?? ""];
  const finish = () => {
    if (answer === undefined) response.writeHead(500).end();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  };
  if (app === undefined) return finish();
  request(app, { method: "POST", agent: false }, (answered) => {
    answered.resume().on("end", finish);
  }).end(FORM);
}).listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
