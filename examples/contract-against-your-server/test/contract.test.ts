import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "@shortcodes/contract";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answerRequest } from "../src/your-server.ts";
import { ACCOUNT, TOKEN } from "../src/your-data.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "contract-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the server lists and fetches as the document says; that it cannot add and remove shows in Allow", async () => {
  const { exitCode, violations } = await holdToContract(answerRequest);
  expect(exitCode).toBe(1);
  expect(violations).toEqual(["allow_header_conformance"]);
});

test("a server that lets everybody in is found out", async () => {
  const { exitCode, violations } = await holdToContract((request, response) => {
    request.headers.authorization = `Basic ${btoa(`${ACCOUNT}:${TOKEN}`)}`;
    answerRequest(request, response);
  });
  expect(exitCode).toBe(1);
  expect(violations).toContain("ignored_auth");
});

/** Runs `shortcodes-contract` against a server that answers like this. */
async function holdToContract(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const file = join(folder, "report.json");
  const args = `--base-url http://127.0.0.1:${port} --account ${ACCOUNT} --token ${TOKEN}
    --document messaging-v1 --operation ListShortCode --operation FetchShortCode
    --seed 1 --runs 10 --quiet`.split(/\s+/);
  try {
    const exitCode = await run("shortcodes-contract", [...args, "--json", file]);
    const report = JSON.parse(readFileSync(file, "utf8")) as Report;
    const checks = report.documents.flatMap((document) => document.checks);
    const violated = checks.filter(({ violations }) => violations.length > 0);
    return { exitCode, violations: violated.map(({ check }) => check) };
  } finally {
    server.close();
  }
}

function run(
  program: string,
  args: readonly string[],
): Promise<number | string | null | undefined> {
  const file = join(import.meta.dirname, "../node_modules/.bin", program);
  return new Promise((resolve) => {
    execFile(file, args, { shell: process.platform === "win32" }, (error) =>
      resolve(error?.code ?? 0),
    );
  });
}
