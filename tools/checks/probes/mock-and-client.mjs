// Starts the installed `shortcodes-mock` on a free port, calls it through the installed client, and ends it by SIGTERM.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { createClient } from "@shortcodes/client";

const manifest = createRequire(import.meta.url).resolve("@shortcodes/mock/package.json");
const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
const cli = join(dirname(manifest), bin["shortcodes-mock"]);
const node = process.env.MOCK_NODE ?? process.execPath;
const mock = spawn(node, [cli, "--port", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const ended = once(mock, "exit");

try {
  const { url, account, token } = await readBanner();
  const client = createClient({ accountSid: account, authToken: token, baseUrl: url });
  const AccountSid = account;
  const json = await client.api20100401.listShortCode({ AccountSid });
  assert.equal(json.data?.short_codes.length, 10);
  const [first] = json.data.short_codes;
  const xml = await client.api20080801.fetchShortCode({ AccountSid, ShortCodeSid: first.sid });
  assert.equal(xml.data?.ShortCode.ShortCode, first.short_code);
  const missing = await client.messagingV1.fetchShortCode({
    ServiceSid: `MG${"f".repeat(32)}`,
    Sid: first.sid,
  });
  assert.equal(missing.error?.code, 20404);
} finally {
  mock.kill("SIGTERM");
}
const [code] = await ended;
assert.equal(code, 0, "SIGTERM ends the mock cleanly");

async function readBanner() {
  const seen = {};
  for await (const line of createInterface({ input: mock.stdout })) {
    const [, key, value] = /^\s+(URL|Account|Token)\s+(\S+)$/.exec(line) ?? [];
    if (key !== undefined) seen[key.toLowerCase()] = value;
    if (seen.url && seen.account && seen.token) return seen;
  }
  throw new Error(`the mock ended before its banner was complete: ${JSON.stringify(seen)}`);
}
