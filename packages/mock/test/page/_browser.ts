import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { createMock, type Mock, type MockOptions } from "../../src/index.ts";
import { serve } from "../_webhook.ts";

// On Ubuntu the last may be a script that only says how to install it.
const CANDIDATES = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];
const file =
  process.env["CHROMIUM"] || CANDIDATES.map((name) => `/usr/bin/${name}`).find(existsSync);

/** Why the tests of the page are left out, if they are. */
export const noBrowser = file === undefined;
if (noBrowser)
  console.warn("no Chromium under /usr/bin and no CHROMIUM: the tests of the page are skipped");

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(file !== undefined && { executablePath: file }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-proxy-server"],
  });
}

/** An app that answers each text with what a function says, 500 where it says nothing. */
export async function serveApp(answer: (body: string, path: string) => string | undefined) {
  return serve((response, { body, url }) => {
    const text = new URLSearchParams(body).get("Body") ?? "";
    const reply = answer(text, url);
    if (reply === undefined) response.writeHead(500).end("out of order");
    else response.writeHead(200, { "content-type": "text/xml" }).end(reply);
  });
}

/** TwiML with one message. */
export function says(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<Response><Message>${escaped}</Message></Response>`;
}

/** A mock, its page in a browser of its own, and what the page asked for. */
export async function openPage(
  browser: Browser,
  {
    hash = "",
    viewport,
    colorScheme,
    reducedMotion,
    ...options
  }: MockOptions &
    Pick<BrowserContextOptions, "viewport" | "colorScheme" | "reducedMotion"> & {
      readonly hash?: string;
    } = {},
): Promise<{ mock: Mock; page: Page; urls: string[]; close: () => Promise<void> }> {
  const mock = await createMock(options);
  const context = await browser.newContext({
    locale: "en-GB",
    ...(viewport !== undefined && { viewport }),
    ...(colorScheme !== undefined && { colorScheme }),
    ...(reducedMotion !== undefined && { reducedMotion }),
  });
  const page = await context.newPage();
  const urls: string[] = [];
  page.on("request", (request) => urls.push(request.url()));
  await page.goto(`${mock.url}/${hash}`);
  return {
    mock,
    page,
    urls,
    async close() {
      await context.close();
      await mock.close();
    },
  };
}
