// Every operation, asked of mocks that others make of a document. What they cannot do is said where it is left out.
import { once } from "node:events";
import { createServer } from "node:net";
import commons from "@mockoon/commons";
import mockoon from "@mockoon/commons-server";
import { fromOpenApi } from "@mswjs/source/open-api";
import { createMockServer } from "@scalar/mock-server";
import { getResponse } from "msw";
import { calls, isJsonOnly, names, read } from "./documents.mjs";

/**
 * Mockoon and msw take the first path that matches, Prism the last: for them `{Sid}.json` has to come before `{Sid}`, and in the
 * documents it comes after it.
 */
function reversed(name) {
  const document = read(name);
  return { ...document, paths: Object.fromEntries(Object.entries(document.paths).reverse()) };
}

async function expectAnswers(who, document, fetch, check) {
  const all = calls(document);
  for (const call of all) {
    const response = await fetch(call.url, call.init);
    const text = await response.text();
    const problem = check(call, response, text);
    if (problem !== undefined)
      throw new Error(`${who} ${call.operationId} ${call.url}: ${problem}\n${text.slice(0, 500)}`);
  }
  process.stdout.write(`${who}: ${all.length} operations\n`);
}

function isWrong({ status, type, example }, response, text) {
  if (response.status !== status) return `expected status ${status}, found ${response.status}`;
  const found = response.headers.get("content-type") ?? "";
  if (type !== undefined && !found.startsWith(type)) return `expected ${type}, found ${found}`;
  if (type === "application/json" && text !== "" && example !== undefined)
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(example)
      ? undefined
      : "another body";
  return undefined;
}

async function tryMockoon(name) {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  const document = reversed(name);
  const text = JSON.stringify(document);
  const environment = await new commons.OpenApiConverter().convertFromOpenAPI(text, port);
  const server = new mockoon.MockoonServer({ ...environment, hostname: "127.0.0.1" }, {});
  const started = once(server, "started");
  server.start();
  await started;
  const base = `http://127.0.0.1:${port}/${environment.endpointPrefix}`.replace(/\/$/, "");
  // Its default answer is made of the schema; the examples are further answers, to choose by hand.
  await expectAnswers(
    `Mockoon ${name}`,
    document,
    (url, init) => fetch(base + url, init),
    (call, response) => isWrong({ ...call, example: undefined }, response, ""),
  );
  server.stop();
}

async function tryMsw(name) {
  const document = reversed(name);
  const handlers = await fromOpenApi(structuredClone(document));
  const [{ url: base }] = document.servers;
  const answer = async (url, init) => getResponse(handlers, new Request(base + url, init));
  // @mswjs/source answers 501 where a document has no answer 200.
  await expectAnswers(`msw ${name}`, document, answer, (call, response, text) =>
    call.statuses.includes(200)
      ? isWrong({ ...call, status: 200 }, response, text)
      : isWrong({ status: 501 }, response, text),
  );
}

async function tryScalar(name) {
  const document = read(name);
  const app = await createMockServer({ document: structuredClone(document) });
  await expectAnswers(
    `Scalar ${name}`,
    document,
    (url, init) => app.request(url, init),
    (call, response, text) => {
      const id = response.headers.get("twilio-request-id");
      return id?.startsWith("RQ") ? isWrong(call, response, text) : `Twilio-Request-Id is ${id}`;
    },
  );
}

for (const name of names) {
  await tryMockoon(name);
  await tryMsw(name);
  // Its router, Hono's, does not know a parameter with a suffix: `{Sid}.json`.
  const paths = Object.keys(read(name).paths);
  if (isJsonOnly(name) && !paths.some((path) => /\}[^/]/.test(path))) await tryScalar(name);
}
process.exit(0);
