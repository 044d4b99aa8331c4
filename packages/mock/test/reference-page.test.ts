import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
});
afterAll(() => mock.close());

describe("/_mock/docs", () => {
  test("loads nothing from elsewhere", async () => {
    const { headers } = await mock.fetch("/_mock/docs");
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'self'; script-src 'self' /,
    );
  });

  test("opens on 2010-04-01, and its first requests can be sent as they are filled in", async () => {
    const page = await (await mock.fetch("/_mock/docs")).text();
    const [, configuration = ""] = /createApiReference\("#reference", (.*)\.map/.exec(page) ?? [];
    const documents = JSON.parse(configuration) as {
      slug: string;
      default: boolean;
      url: string;
      authentication: {
        preferredSecurityScheme: string;
        securitySchemes: Record<string, { username: string; password: string }>;
      };
    }[];
    expect(documents.filter((one) => one.default).map(({ slug }) => slug)).toEqual([
      "api-2010-04-01",
    ]);
    expect(documents.map(({ slug }) => slug)).toContain("mock-control");
    for (const { url, authentication } of documents) {
      const { paths } = (await (await mock.fetch(url)).json()) as {
        paths: Record<string, { get?: { parameters?: { name: string; example?: string }[] } }>;
      };
      const [path = "", { get } = {}] = Object.entries(paths).find(([, item]) => item.get) ?? [];
      const filled = path.replaceAll(
        /\{(\w+)\}/g,
        (_, name) => get?.parameters?.find((one) => one.name === name)?.example ?? "",
      );
      const { username, password } =
        authentication.securitySchemes[authentication.preferredSecurityScheme] ?? {};
      const Authorization = `Basic ${btoa(`${username}:${password}`)}`;
      const { status } = await mock.fetch(filled, { headers: { Authorization } });
      expect([filled, status]).toEqual([filled, 200]);
    }
  });

  test("fills in an account of a seed that has none of the documents', whatever its token", async () => {
    const own = { sid: `AC${"7".repeat(32)}`, auth_token: "</script><b>" };
    await mock.reset({ accounts: [own] });
    const page = await (await mock.fetch("/_mock/docs")).text();
    expect(page).toContain(`"username":"${own.sid}","password":"\\u003c/script>\\u003cb>"`);
    await mock.reset({ accounts: [] });
    expect((await mock.fetch("/_mock/docs")).status).toBe(200);
    await mock.reset();
  });

  test.each([
    ["gzip, deflate, br", "gzip"],
    ["br;q=1.0, GZIP;q=0.8", "gzip"],
    ["gzip;q=0", null],
    ["gzip;q=0.0, br", null],
    ["x-gzip", null],
    ["", null],
  ])("sends its script with Accept-Encoding: %s", async (accepted, coding) => {
    const response = await mock.fetch("/_mock/docs/reference.js", {
      headers: { "Accept-Encoding": accepted },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get("content-encoding")).toBe(coding);
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    const script = coding === null ? bytes : gunzipSync(bytes);
    expect(script.toString()).toContain("createApiReference");
    if (coding !== null) expect(bytes.length * 3).toBeLessThan(script.length);
  });

  const chromium = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ].find((path) => existsSync(path));
  test.skipIf(chromium === undefined)(
    "is drawn in a browser without a network",
    { timeout: 60_000 },
    async () => {
      const profile = mkdtempSync(join(tmpdir(), "shortcodes-browser-"));
      const args = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        `--user-data-dir=${profile}`,
        "--virtual-time-budget=15000",
        "--dump-dom",
        `${mock.url}/_mock/docs`,
      ];
      const { stdout } = await promisify(execFile)(chromium ?? "", args, {
        timeout: 50_000,
        maxBuffer: 64 * 1024 * 1024,
      });
      rmSync(profile, { recursive: true, force: true });
      expect(stdout).toContain("messages 2010-04-01");
      expect(stdout).toContain("List the short codes of an account");
    },
  );
});
