import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Outcomes } from "./suite.ts";

const CANDIDATES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine, if it has one. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM, ...CANDIDATES].find(
    (file) => file !== undefined && existsSync(file),
  );
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
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
  const page = `http://127.0.0.1:${port}/`;
  const browser = spawn(file, [...flags, `--user-data-dir=${profile}`, page], { stdio: "ignore" });
  const closed = once(browser, "close");
  try {
    const early = closed.then(() => Promise.reject(new Error(`${file} ended by itself`)));
    return await Promise.race([outcomes, early, late(120_000)]);
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

function late(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(
      () => reject(new Error(`no outcomes after ${milliseconds} ms`)),
      milliseconds,
    ).unref();
  });
}
