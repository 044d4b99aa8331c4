import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { LONGEST_RUN_MS } from "./command-line.ts";
import type { Outcomes } from "./suite.ts";

// On Ubuntu the last may be a script that only says how to install it.
const CANDIDATES = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];
/** Nothing but the page: no sandbox, which containers do not allow; no proxy, no updates, no reports. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-proxy-server",
];

/** The browser of this machine, if it has one. */
export function findChromium(): string | undefined {
  const { CHROMIUM } = process.env;
  // A wrong one fails, rather than that another is taken without a word.
  return CHROMIUM || CANDIDATES.map((name) => `/usr/bin/${name}`).find(existsSync);
}

/** Opens a page that runs the bundled suite. The page's own server passes the API's requests on to the mock. */
export async function runChromium(
  file: string,
  script: string,
  baseUrl: string,
): Promise<Outcomes> {
  let finish: (outcomes: Outcomes) => void = () => {};
  const outcomes = new Promise<Outcomes>((resolve) => (finish = resolve));
  const server = createPageServer(script, baseUrl, finish).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), "client-chromium-"));
  const page = `http://127.0.0.1:${port}/`;
  const browser = spawn(file, [...FLAGS, `--user-data-dir=${profile}`, page], {
    stdio: ["ignore", "ignore", "pipe"],
    timeout: LONGEST_RUN_MS,
    killSignal: "SIGKILL",
  });
  const said = text(browser.stderr);
  const closed = once(browser, "close");
  try {
    const early = closed.then(async () => {
      throw new Error(`${file} ended without outcomes: ${(await said).slice(-2_000)}`);
    });
    return await Promise.race([outcomes, early]);
  } finally {
    browser.kill();
    await closed;
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function createPageServer(
  script: string,
  baseUrl: string,
  finish: (outcomes: Outcomes) => void,
): Server {
  const { port } = new URL(baseUrl);
  return createServer((request, response) => {
    if (request.url === "/") {
      response.setHeader("content-type", "text/html");
      response.end('<!doctype html><script type="module" src="/page.mjs"></script>');
    } else if (request.url === "/page.mjs") {
      response.setHeader("content-type", "text/javascript");
      response.end(readFileSync(script));
    } else if (request.url === "/outcomes") {
      response.end();
      void text(request).then((body) => finish(JSON.parse(body) as Outcomes));
    } else {
      const { origin: _, ...headers } = request.headers;
      const { method, url: path } = request;
      const onward = httpRequest({ port, host: "127.0.0.1", method, path, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        answer.on("error", () => response.destroy());
      });
      onward.on("error", () => response.destroy());
      request.pipe(onward);
    }
  });
}
