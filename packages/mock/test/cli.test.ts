import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { accountPath, basic, one, SHORT_CODE } from "./_api.ts";
import { runCli, startCli } from "./_cli.ts";

const folder = mkdtempSync(join(tmpdir(), "shortcodes-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.concurrent("shortcodes-mock", { timeout: 30_000 }, () => {
  test("says where it is and whom it knows, and its curl line works when pasted", async () => {
    const cli = await startCli();
    expect(cli.stdout().split("\n").slice(0, 7)).toEqual([
      expect.stringMatching(/^shortcodes-mock \d+\.\d+\.\d+$/),
      "",
      `  URL      ${cli.url}`,
      `  Account  ${one.sid}`,
      `  Token    ${one.auth_token}`,
      expect.stringMatching(/^ {2}Try {6}curl -u AC/),
      `  Docs     ${cli.url}/_mock/docs`,
    ]);
    const [, line = ""] = /Try +(.*)/.exec(cli.stdout()) ?? [];
    const { stdout } = await promisify(execFile)("sh", ["-c", `${line} --silent --fail`]);
    expect((JSON.parse(stdout) as { short_codes: unknown[] }).short_codes).toHaveLength(10);
    expect(await cli.end("SIGTERM")).toBe(0);
  });

  test("writes one line a request, and credentials nowhere", async () => {
    const cli = await startCli();
    const json = await startCli("--log", "json");
    const quiet = await startCli("--quiet");
    for (const { url } of [cli, json, quiet]) {
      const headers = {
        Authorization: basic(one),
        "Content-Type": "application/x-www-form-urlencoded",
      };
      await fetch(`${url}${accountPath(one, `/${SHORT_CODE}.json`)}?AuthToken=${one.auth_token}`, {
        method: "POST",
        headers,
        body: "SmsUrl=http://u:hunter2@a.example",
      });
      await fetch(`${url}/nothing%1b[31m?x=%0a`);
    }
    const log = (text: string) => text.slice(text.indexOf("/_mock/docs") + 13);
    expect(await cli.end("SIGINT")).toBe(0);
    expect(log(cli.stdout())).toMatch(
      new RegExp(
        `^POST   200 ${accountPath(one, `/${SHORT_CODE}.json`)}\\?AuthToken=\\[redacted\\] [\\d.]+ ms ${one.sid}\nGET    404 /nothing%1b\\[31m\\?x=%0a [\\d.]+ ms\n$`,
      ),
    );
    await json.end("SIGTERM");
    const [first] = log(json.stdout()).trim().split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({
      method: "POST",
      status: 200,
      account: one.sid,
      document: "api-2010-04-01",
      operation: "UpdateShortCode",
    });
    await quiet.end("SIGTERM");
    expect(log(quiet.stdout())).toBe("");
    for (const { stdout, stderr } of [cli, json, quiet]) {
      const said = log(stdout()) + stderr();
      for (const secret of [one.auth_token, btoa(`${one.sid}:${one.auth_token}`), "hunter2"])
        expect(said).not.toContain(secret);
    }
  });

  test.each([
    [["--port", "x"], '--port: expected a number from 0 to 65535, found "x"'],
    [["--port", "65536"], '--port: expected a number from 0 to 65535, found "65536"'],
    [["--contract", "strict"], '--contract: expected one of compiled, prism, off, found "strict"'],
    [["--accounts", "all"], '--accounts: expected one of strict, any, found "all"'],
    [["--log", "xml"], '--log: expected one of text, json, found "xml"'],
    [["--nonsense"], "Unknown option '--nonsense'"],
    [["extra"], "Unexpected argument 'extra'. This command does not take positional arguments"],
    [
      ["--seed", "/does/not/exist.json"],
      "ENOENT: no such file or directory, open '/does/not/exist.json'",
    ],
    [
      ["--data", "/does/not/exist.db", "--port", "0"],
      "--data /does/not/exist.db: ENOENT: no such file or directory, open '/does/not/exist.db'",
    ],
  ])("%j is refused in one line, with exit code 2", async (args, message) => {
    expect(await runCli(...args)).toEqual({
      code: 2,
      stdout: "",
      stderr: `shortcodes-mock: ${message}\n`,
    });
  });

  test("a port in use is explained", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const { code, stderr } = await runCli("--port", String(port));
    server.close();
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^shortcodes-mock: listen EADDRINUSE: .*choose another --port, or 0 for a free one\n$/,
      ),
    ]);
  });

  test("a seed is read, and a wrong one named by its line", async () => {
    const seed = join(folder, "seed.json");
    writeFileSync(
      seed,
      JSON.stringify({
        accounts: [
          {
            sid: `AC${"7".repeat(32)}`,
            auth_token: "mine",
            short_codes: [{ sid: `SC${"7".repeat(32)}`, short_code: "77777" }],
          },
        ],
      }),
    );
    const cli = await startCli("--seed", seed);
    expect(cli.stdout()).toContain("  Token    mine\n");
    await cli.end("SIGTERM");
    writeFileSync(seed, '{\n  "accounts": [\n    { "sid": "AC1", "auth_token": "x" }\n  ]\n}');
    expect((await runCli("--seed", seed)).stderr).toBe(
      `shortcodes-mock: ${seed}, line 3: accounts[0].sid must have at least 34 characters, not "AC1"\n`,
    );
  });

  test("--help and --version", async () => {
    expect((await runCli("--help")).stdout).toContain("--data postgres://");
    expect((await runCli("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("keeps its state in a file, and does not load Prism for it", async () => {
    const file = join(folder, "kept.db");
    const first = await startCli("--data", file, "--quiet");
    const path = accountPath(one, `/${SHORT_CODE}.json`);
    const send = (url: string, init: RequestInit = {}) =>
      fetch(`${url}${path}`, {
        ...init,
        headers: { Authorization: basic(one), "Content-Type": "application/x-www-form-urlencoded" },
      });
    await send(first.url, { method: "POST", body: "FriendlyName=kept" });
    await first.end("SIGTERM");
    const second = await startCli("--data", file, "--quiet");
    expect(await (await send(second.url)).json()).toMatchObject({ friendly_name: "kept" });
    expect(await second.end("SIGTERM")).toBe(0);
  });
});
