import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test, vi } from "vitest";
import { accountPath, basic, one, SHORT_CODE } from "./_api.ts";
import { runCli, startCli } from "./_cli.ts";

const folder = mkdtempSync(join(tmpdir(), "shortcodes-cli-"));
/** A machine that does a lot else takes long. */
const PATIENCE = { timeout: 20_000 };
afterAll(() => rmSync(folder, { recursive: true }));

describe.concurrent("shortcodes-mock", { timeout: 30_000 }, () => {
  test("says where it is and whom it knows, and its curl line works when pasted", async () => {
    const cli = await startCli();
    expect(cli.stdout().split("\n").slice(0, 8)).toEqual([
      expect.stringMatching(/^shortcodes-mock \d+\.\d+\.\d+$/),
      "",
      `  URL      ${cli.url}`,
      `  Account  ${one.sid}`,
      `  Token    ${one.auth_token}`,
      expect.stringMatching(/^ {2}Try {6}curl -u AC/),
      `  Page     ${cli.url}/_mock/`,
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
      await fetch(`${url}/_mock/clock`, { method: "PUT", body: "{" });
    }
    const log = (text: string) => text.replace(/^shortcodes-mock [^]*any token\n\n/, "");
    expect(await cli.end("SIGINT")).toBe(0);
    expect(log(cli.stdout())).toMatch(
      new RegExp(
        `^POST   200 ${accountPath(one, `/${SHORT_CODE}.json`)}\\?AuthToken=\\[redacted\\] [\\d.]+ ms ${one.sid}\nGET    404 /nothing%1b\\[31m\\?x=%0a [\\d.]+ ms 20404 The requested .+ not emulated here; .+\nPUT    400 /_mock/clock [\\d.]+ ms line 1: not JSON: .+\n$`,
      ),
    );
    await json.end("SIGTERM");
    const lines = json.stdout().trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {
        method: "POST",
        status: 200,
        account: one.sid,
        document: "api-2010-04-01",
        operation: "UpdateShortCode",
      },
      { status: 404, code: 20404, hint: expect.stringContaining("not emulated here") },
      { url: "/_mock/clock", status: 400, message: expect.stringContaining("not JSON") },
    ]);
    await quiet.end("SIGTERM");
    expect(log(quiet.stdout())).toBe("");
    for (const { stdout, stderr } of [cli, json, quiet]) {
      const said = log(stdout()) + log(stderr());
      for (const secret of [one.auth_token, btoa(`${one.sid}:${one.auth_token}`), "hunter2"])
        expect(said).not.toContain(secret);
    }
  });

  test("goes on serving when the reader of its log is gone", async () => {
    const cli = await startCli();
    cli.child.stdout?.destroy();
    cli.child.stderr?.destroy();
    const statuses: number[] = [];
    for (let round = 0; round < 5; round++)
      statuses.push((await fetch(`${cli.url}/_mock/health`)).status);
    expect([statuses, await cli.end("SIGTERM")]).toEqual([[200, 200, 200, 200, 200], 0]);
  });

  test.each(["SIGTERM", "SIGINT"] as const)("%s: what runs is finished first", async (signal) => {
    const asked: (() => void)[] = [];
    const app = createServer((_, response) => asked.push(() => response.end("<Response/>")));
    await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
    const { port } = app.address() as { port: number };
    const cli = await startCli();
    const headers = { Authorization: basic(one) };
    const path = accountPath(one, `/${SHORT_CODE}.json`);
    const form = new URLSearchParams({ SmsUrl: `http://127.0.0.1:${port}/` });
    await fetch(cli.url + path, { method: "POST", headers, body: form });
    const text = JSON.stringify({ to: "67898", from: "+14155550100", body: "Hi" });
    const answers = Array.from({ length: 4 }, () =>
      fetch(`${cli.url}/_mock/messages`, { method: "POST", body: text }),
    );
    await vi.waitUntil(() => asked.length === 4, PATIENCE);
    const ended = cli.end(signal);
    const isOver = () =>
      fetch(cli.url).then(
        () => false,
        () => true,
      );
    await vi.waitUntil(isOver, PATIENCE);
    for (const answer of asked) answer();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await ended).toBe(0);
    app.close();
  });

  test("a start that fails once the port is open ends, with exit code 2", async () => {
    const file = join(folder, "broken.db");
    await (await startCli("--data", file, "--quiet")).end("SIGTERM");
    const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
    const database = new DatabaseSync(file);
    database.exec("update short_code set row = 'oops'");
    database.close();
    expect(await runCli("--data", file, "--port", "0")).toMatchObject({ code: 2, stdout: "" });
  });

  test.each([
    [["--port", "x"], '--port: expected a number from 0 to 65535, found "x"'],
    [["--port", "65536"], '--port: expected a number from 0 to 65535, found "65536"'],
    [["--contract", "strict"], '--contract: expected one of compiled, prism, off, found "strict"'],
    [["--accounts", "all"], '--accounts: expected one of strict, any, found "all"'],
    [["--log", "xml"], '--log: expected one of text, json, found "xml"'],
    [["--nonsense"], "Unknown option '--nonsense': see --help"],
    [["extra"], "Unknown command 'extra': the only one is text; see --help"],
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
    const second = await startCli("--data", file, "--quiet", "--sms-url", "http://localhost:3000/");
    expect(await (await send(second.url)).json()).toMatchObject({ friendly_name: "kept" });
    expect(await second.end("SIGTERM")).toBe(0);
    expect(second.stderr()).toBe(
      "--sms-url changes the seed only: the store has a state already\n",
    );
  });
});
