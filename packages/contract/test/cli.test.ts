import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock, type Mock } from "@shortcodes/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HELP } from "../src/cli-options.ts";
import type { Report } from "../src/index.ts";
import { freePort } from "./_free-port.ts";
import { TOKEN } from "./seeded-faults/_seeded-fault.ts";

const cli = new URL("../src/cli.ts", import.meta.url).pathname;

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await createMock();
  folder = mkdtempSync(join(tmpdir(), "contract-cli-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await mock.close();
});

const run = (...args: readonly string[]) => start([cli, ...args]);

async function start(args: readonly string[]) {
  const { TWILIO_ACCOUNT_SID: _, TWILIO_AUTH_TOKEN: __, ...env } = process.env;
  const child = spawn(process.execPath, args, { env, timeout: 50_000 });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const [status] = (await once(child, "close")) as [number];
  return { status, stdout, stderr };
}

const common = (baseUrl: string) =>
  `--base-url ${baseUrl} --token ${TOKEN} --document messaging-v1 --seed 1 --runs 1`.split(" ");

describe("shortcodes-contract", () => {
  it(
    "ends with 0 against a server that conforms, and writes what it was asked for",
    { timeout: 60_000 },
    async () => {
      const json = join(folder, "report.json");
      const junit = join(folder, "report.xml");
      const { status, stdout, stderr } = await run(
        ...common(mock.url),
        "--json",
        json,
        "--junit",
        junit,
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const [, seen, documented] = /(\d+) of (\d+) documented statuses seen/.exec(stdout) ?? [];
      expect(stdout).toMatch(/^messaging-v1 {2}\d+ operations/);
      expect(Number(documented)).toBeGreaterThan(100);
      expect(seen).toBe(documented);
      expect(stdout).toMatch(
        /Passed: [\d,]+ cases, no violations\. Repeat with --seed 1 --runs 1\n$/,
      );
      const report = JSON.parse(readFileSync(json, "utf8")) as Report;
      expect(report.documents.map(({ document }) => document)).toEqual(["messaging-v1"]);
      expect(readFileSync(junit, "utf8")).toContain('failures="0"');
    },
  );

  it(
    "ends with 1 and says how to see it, against a server that does not",
    { timeout: 60_000 },
    async () => {
      const server = createServer((_, response) => response.writeHead(500).end()).listen(
        0,
        "127.0.0.1",
      );
      await once(server, "listening");
      const address = server.address();
      const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
      // One operation says it all: each check that fails makes its inputs smaller, call by call.
      const one = ["--operation", "ListShortCode"];
      const { status, stdout } = await run(...common(url), ...one, "--quiet");
      server.close();
      expect(status).toBe(1);
      expect(stdout).toContain("answered 500");
      expect(stdout).toContain(
        `curl -sS -i --path-as-is -u "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:$TWILIO_AUTH_TOKEN" '${url}/v1/`,
      );
      expect(stdout).not.toContain(TOKEN);
    },
  );

  it("ends with 2 and one line for a mistake", async () => {
    const { status, stdout, stderr } = await run(...common(mock.url), "--token", "0");
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "shortcodes-contract: messaging-v1: the server refused ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa with this token (401): check account and token\n",
    });
  });

  it("ends with 2 for an operation that is not in the document, and names those that are", async () => {
    const { status, stdout, stderr } = await run(...common(mock.url), "--operation", "SendMessage");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(
      /^shortcodes-contract: operation SendMessage is not in messaging-v1, expected one of \w+, [^\n]*\n$/,
    );
  });

  it.each([
    ["--json", "missing/report.json", "ENOENT: no such file or directory"],
    ["--junit", "file/report.xml", "ENOTDIR: not a directory"],
    ["--junit", ".", "it is a directory"],
  ])("ends with 2 before the run if %s %s cannot be written", async (flag, name, reason) => {
    writeFileSync(join(folder, "file"), "");
    const path = join(folder, name);
    // Nobody listens there: a request would be what fails.
    const nowhere = common(`http://127.0.0.1:${await freePort()}`);
    const { status, stdout, stderr } = await run(...nowhere, flag, path);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`shortcodes-contract: ${flag} ${path} cannot be written: ${reason}`);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  it("leaves no empty file behind when the run is refused", async () => {
    const path = join(folder, "refused.json");
    const { status } = await run(...common(mock.url), "--token", "0", "--json", path);
    expect({ status, isThere: existsSync(path) }).toEqual({ status: 2, isThere: false });
  });

  it("ends when everything is printed, even if a socket is left open", async () => {
    // As fetch of Node 20 leaves one behind when a request has timed out.
    const open = 'data:text/javascript,import net from "node:net"; net.createServer().listen(0)';
    const { status, stdout } = await start(["--import", open, cli, "--help"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: HELP });
  });

  it("prints its help", async () => {
    const { status, stdout } = await run("--help");
    expect(status).toBe(0);
    for (const flag of ["--base-url", "--account", "--i-know-this-is-destructive", "--junit"])
      expect(stdout).toContain(flag);
  });
});
