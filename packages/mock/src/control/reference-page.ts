import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Account } from "../api/handler.ts";
import { lazily } from "../lazily.ts";
import { documentText } from "./openapi-files.ts";

/** The document that the page shows first: the one that the official SDKs speak. */
const FIRST = "api-2010-04-01";

/** Nothing from elsewhere: the page works without a network, and tells nobody that it was read. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'";

/** A page to read the documents and send requests with the credentials of an account, drawn by Scalar. */
export async function referencePage(names: readonly string[], accounts: readonly Account[]) {
  const configurations = names.map(async (name) => ({
    title: name,
    slug: name,
    default: name === FIRST,
    url: `/_mock/openapi/${name}.json`,
    authentication: authentication(shownIn(await documentText(name), accounts)),
    withDefaultFonts: false,
    // Each of these would send something to the makers of the renderer.
    telemetry: false,
    hideClientButton: true,
    showDeveloperTools: "never",
    mcp: { disabled: true },
    agent: { disabled: true },
  }));
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API reference – shortcodes-mock</title><link rel="icon" href="data:,"></head>
<body>
<nav style="padding: 8px 16px; font: 14px system-ui"><a href="/_mock/">Phones and conversations</a></nav>
<div id="reference"></div>
<script src="/_mock/docs/reference.js"></script>
<script>
const servers = [{ url: location.origin }];
Scalar.createApiReference("#reference", ${inScript(await Promise.all(configurations))}.map((one) => ({ ...one, servers })));
</script>
</body>
</html>
`;
  return {
    body: page,
    headers: { "Cache-Control": "no-store", "Content-Security-Policy": POLICY },
  };
}

/** The account of the document's examples, so that a request with these Sids has an answer; if it is not there, the first. */
function shownIn(text: string, accounts: readonly Account[]): Account | undefined {
  const [sid] = /AC[0-9a-f]{32}/.exec(text) ?? [];
  return accounts.find((account) => account.sid === sid) ?? accounts[0];
}

function authentication(account: Account | undefined) {
  if (account === undefined) return undefined;
  const scheme = "accountSid_authToken";
  return {
    preferredSecurityScheme: scheme,
    securitySchemes: { [scheme]: { username: account.sid, password: account.auth_token } },
  };
}

/** JSON inside a script element, which a token with `</script>` in it would end. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
}

const compressed = lazily(readCompressed);

/** The renderer, as text and in gzip: 4.4 MB, or 1.3. */
export async function referenceScript() {
  const bytes = await compressed();
  const body = (await promisify(gunzip)(bytes)).toString();
  return { body, gzip: bytes, headers: { "Cache-Control": "max-age=3600" } };
}

/** Compressed beside us in the published package; from source, read from the package it comes from. */
async function readCompressed(): Promise<Buffer> {
  const packed = new URL("reference.js.gz", import.meta.url);
  if (existsSync(packed)) return readFile(packed);
  const home = import.meta.resolve("@scalar/api-reference");
  return promisify(gzip)(await readFile(new URL("browser/standalone.js", home)));
}
