import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { accountPath, ask, basic, one, SERVICE, servicePath, SHORT_CODE, two } from "./_api.ts";
import { startCli } from "./_cli.ts";
import { startMock } from "./_mock.ts";

const folder = mkdtempSync(join(tmpdir(), "shortcodes-spec-"));
afterAll(() => rmSync(folder, { recursive: true }));

let mock: Mock;
afterEach(() => mock.close());

describe("Prefer: stock Prism answers from the document", () => {
  const prefer = (path: string, value: string) =>
    ask(mock, two, path, undefined, { headers: { Prefer: value } });

  test("code= and example= choose an answer of the document, in its representation", async () => {
    mock = await startMock();
    const missing = await prefer(servicePath(SERVICE), "code=404");
    expect([missing.status, missing.json.code]).toEqual([404, 20404]);
    const named = await prefer(servicePath(SERVICE), "code=401, example=NoCredentials");
    expect(named.json.message).toBe("Authentication Error - No credentials provided");
    const xml = await prefer(accountPath(one, `/${SHORT_CODE}`), "code=200");
    expect([xml.headers.get("content-type"), xml.text]).toEqual([
      "application/xml",
      expect.stringContaining(
        "<TwilioResponse><ShortCode><Sid>SC6b20cb705c1e8f00210049b20b70fce2</Sid>",
      ),
    ]);
    const dynamic = await prefer(servicePath(SERVICE), "dynamic=true");
    expect(dynamic.json.meta.key).toBe("short_codes");
  });

  test("what the document does not have is refused in the API's envelope; other preferences mean nothing", async () => {
    mock = await startMock();
    const unknown = await prefer(servicePath(SERVICE), "code=418");
    expect([unknown.status, unknown.json.code]).toEqual([400, 20001]);
    expect((await prefer(servicePath(SERVICE), "return=minimal")).json.short_codes).toHaveLength(1);
  });

  test("leaves state and later requests alone", async () => {
    mock = await startMock();
    const before = await mock.state();
    await prefer(accountPath(one, `/${SHORT_CODE}`), "code=200");
    expect(
      (await ask(mock, one, accountPath(one, `/${SHORT_CODE}.json`))).headers.get("content-type"),
    ).toBe("application/json");
    expect(await mock.state()).toEqual(before);
  });
});

describe("--spec: further documents on the same port", () => {
  const file = join(folder, "widgets.json");
  const gadgets = join(folder, "gadgets.json");
  const widget = {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string", example: "cog" } },
  };
  const document = (server: string, paths: object) =>
    JSON.stringify({
      openapi: "3.0.3",
      info: { title: "Widgets", version: "1" },
      servers: [{ url: server }],
      paths,
    });
  const answer = (schema: object) => ({
    200: {
      description: "",
      headers: {
        "Access-Control-Allow-Origin": { schema: { type: "string", example: "*" } },
        "X-Other": { schema: { type: "string", example: "kept" } },
      },
      content: { "application/json": { schema } },
    },
  });
  writeFileSync(
    gadgets,
    document("https://gadgets.example.com", {
      "/gadgets": {
        post: {
          operationId: "MakeGadget",
          requestBody: { required: true, content: { "application/json": { schema: widget } } },
          responses: answer(widget),
        },
      },
    }),
  );
  writeFileSync(
    file,
    document("https://widgets.twilio.com", {
      "/v1/Widgets/{Name}": {
        parameters: [{ name: "Name", in: "path", required: true, schema: { type: "string" } }],
        get: {
          operationId: "FetchWidget",
          responses: answer(widget),
        },
        post: {
          operationId: "UpdateWidget",
          requestBody: {
            required: true,
            content: {
              "application/x-www-form-urlencoded": { schema: widget },
              "application/json": { schema: widget },
            },
          },
          callbacks: {
            done: {
              "{$request.body#/name}": { post: { responses: { 200: { description: "" } } } },
            },
          },
          responses: {
            200: { description: "", content: { "application/json": { schema: widget } } },
          },
        },
      },
      "/v1/Services/{Sid}/ShortCodes": {
        get: {
          operationId: "Other",
          responses: {
            200: {
              description: "",
              content: { "application/json": { example: { other: true } } },
            },
          },
        },
      },
      "/2010-04-01/Accounts/{AccountSid}/Widgets.json": {
        get: { operationId: "ListWidget", responses: answer(widget) },
      },
    }),
  );

  test("are answered by stock Prism, ours by ours; at twilio.com the name decides", async () => {
    mock = await startMock({ spec: [file] });
    expect((await ask(mock, two, "/v1/Widgets/x")).json).toEqual({ name: "cog" });
    expect((await ask(mock, two, "/v1/Widgets/x", {})).status).toBe(400);
    expect((await ask(mock, two, "/v1/Widgets/x", { name: "http://127.0.0.1:1/" })).status).toBe(
      200,
    );
    expect((await ask(mock, two, servicePath(SERVICE))).json.meta.key).toBe("short_codes");
    expect(
      (await ask(mock, two, `https://widgets.twilio.com${servicePath(SERVICE)}`)).json,
    ).toEqual({ other: true });
    expect((await ask(mock, two, "/v1/Nothing")).json.code).toBe(20404);
    expect((await ask(mock, two, "https://messaging.twilio.com/v1/Widgets/x")).json.code).toBe(
      20404,
    );
  });

  test.each([
    ["GET", "/v1/Widgets/%E0%A4%A", {}, ""],
    ["GET", "/v1/Widgets/x", { Accept: ";;/,q=" }, ""],
    [
      "POST",
      "/v1/Widgets/x",
      { "Content-Type": "application/x-www-form-urlencoded" },
      "%=1&%E0%A4%A=2&name=x",
    ],
    ["POST", "/v1/Widgets/x", { "Content-Type": "application/json" }, "{"],
    ["POST", "/v1/Widgets/x", { "Content-Type": ";;;" }, "x"],
  ])("what kills Prism does not reach it: %s %s %j %s", async (method, path, headers, body) => {
    mock = await startMock({ spec: [file] });
    const response = await mock.fetch(path, {
      method,
      headers: { ...headers, Authorization: basic(two) } as Record<string, string>,
      ...(body !== "" && { body }),
    });
    expect(response.status).toBeLessThan(500);
    expect((await ask(mock, two, "/v1/Widgets/x")).status).toBe(200);
  });

  test("their callbacks are not called", async () => {
    const asked: string[] = [];
    const server = createServer(({ url = "" }, response) => {
      asked.push(url);
      response.end();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const app = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    mock = await startMock({ spec: [file] });
    const body = JSON.stringify({ name: `${app}/callback` });
    const headers = { "Content-Type": "application/json", Authorization: basic(two) };
    expect((await mock.fetch("/v1/Widgets/x", { method: "POST", headers, body })).status).toBe(200);
    // A callback would have been sent by now, and so would be there before this.
    await fetch(`${app}/after`);
    server.close();
    expect(asked).toEqual(["/after"]);
  });

  test("at an API of Twilio's, credentials and refusals are as at ours", async () => {
    mock = await startMock({ spec: [file, gadgets] });
    const refused = async (
      ...asked: Parameters<typeof ask> extends [Mock, ...infer A] ? A : never
    ) => {
      const { status, headers, json } = await ask(mock, ...asked);
      expect(Object.keys(json)).toEqual(
        expect.arrayContaining(["code", "message", "more_info", "status"]),
      );
      expect(headers.get("content-type")).toBe("application/json");
      return [status, json.code, json.message];
    };
    const path = "/v1/Widgets/x";
    expect(await refused(undefined, path)).toEqual([
      401,
      20003,
      "Authentication Error - No credentials provided",
    ]);
    expect(await refused({ ...two, auth_token: "wrong" }, path)).toEqual([
      401,
      20003,
      "Authenticate",
    ]);
    const list = (sid: string) => `/2010-04-01/Accounts/${sid}/Widgets.json`;
    expect((await refused(two, list(one.sid))).slice(0, 2)).toEqual([404, 20404]);
    expect((await ask(mock, one, list(one.sid))).json).toEqual({ name: "cog" });
    expect(await refused(two, path, { other: "x" })).toEqual([
      400,
      20001,
      "body: Request body must have required property 'name'",
    ]);
    expect(await refused(two, path, undefined, { method: "PATCH" })).toEqual([
      405,
      20004,
      "Method not allowed: PATCH",
    ]);
    const prefer = { headers: { Prefer: "code=418" } };
    expect(await refused(two, path, undefined, prefer)).toEqual([
      400,
      20001,
      expect.stringContaining("must name a response of FetchWidget"),
    ]);
    expect((await refused(two, path, { name: "x".repeat(70_000) })).slice(0, 2)).toEqual([
      413, 20413,
    ]);
  });

  test("elsewhere Prism asks and refuses, as its own server does", async () => {
    mock = await startMock({ spec: [file, gadgets] });
    const make = (body: string) =>
      mock.fetch("/gadgets", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
      });
    expect((await make('{"name": "cog"}')).status).toBe(200);
    for (const [body, status] of [
      ["{}", 422],
      [JSON.stringify({ name: "x".repeat(70_000) }), 413],
    ] as const) {
      const response = await make(body);
      expect([response.status, response.headers.get("content-type")]).toEqual([
        status,
        "application/problem+json",
      ]);
    }
    expect((await mock.fetch("/gadgets")).status).toBe(405);
  });

  test("no document lets pages of other origins in", async () => {
    mock = await startMock({ spec: [file, gadgets] });
    const { headers } = await ask(mock, two, "/v1/Widgets/x");
    expect([headers.get("access-control-allow-origin"), headers.get("x-other")]).toEqual([
      null,
      "kept",
    ]);
  });

  test("health and journal know them", async () => {
    const same = join(mkdtempSync(join(folder, "other-")), "messaging-v1.json");
    copyFileSync(gadgets, same);
    mock = await startMock({ spec: [file, gadgets, same] });
    const { documents } = (await ask(mock, undefined, "/_mock/health")).json;
    expect(Object.keys(documents)).toEqual(
      expect.arrayContaining(["widgets", "gadgets", same, "messaging-v1", "mock-control"]),
    );
    const digest = createHash("sha256").update(readFileSync(gadgets)).digest("hex");
    expect([documents.gadgets.sha256, documents[same].sha256]).toEqual([digest, digest]);
    await ask(mock, two, "/v1/Widgets/x");
    await ask(mock, { ...two, auth_token: "wrong" }, "/v1/Widgets/x");
    const entries = (await ask(mock, undefined, "/_mock/requests")).json as object[];
    const known = { document: "widgets", operation: "FetchWidget" };
    expect(entries).toMatchObject([
      { ...known, status: 200, account_sid: two.sid },
      { ...known, status: 401, account_sid: null },
    ]);
  });

  const refer = (name: string, text: string) => {
    const from = join(folder, name);
    writeFileSync(from, text);
    return from;
  };
  const pathItem = (reference: string) =>
    document("https://widgets.twilio.com", { "/x": { $ref: reference } });

  test("a $ref to a URL is fetched only when that is wanted, wherever it is", async () => {
    const asked: string[] = [];
    const server = createServer(({ url = "" }, response) => {
      asked.push(url);
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ get: { operationId: "FetchX", responses: answer(widget) } }));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.json`;
    const yaml = (reference: string) =>
      `openapi: 3.0.3\ninfo: { title: X, version: "1" }\npaths:\n  /x: { ${reference} }\n`;
    refer("part.json", JSON.stringify({ $ref: url }));
    mock = await startMock();
    for (const from of [
      refer("remote.json", pathItem(url)),
      refer("escaped.json", pathItem(url).replaceAll("/", "\\/").replace("$ref", "\\u0024ref")),
      refer("nested.json", pathItem("part.json#/x")),
      refer("remote.yaml", yaml(`$ref: ${url}`)),
      refer("quoted.yaml", yaml(`"$ref" : '${url}'`)),
      refer("alias.yaml", `x-url: &url ${url}\n${yaml("$ref: *url")}`),
    ])
      await expect(startMock({ spec: [from] })).rejects.toThrow(
        /cannot be read as an OpenAPI document: it refers to .*, which is only fetched with --fetch-refs/,
      );
    expect(asked).toEqual([]);
    const fetching = await startMock({ spec: [join(folder, "remote.json")], fetchRefs: true });
    expect((await ask(fetching, two, "/x")).json).toEqual({ name: "cog" });
    await fetching.close();
    server.close();
    expect(asked).toEqual(["/x.json"]);
  });

  test("a large one says that it takes long", { timeout: 30_000 }, async () => {
    const large = JSON.parse(pathItem("#/x")) as { info: object; paths: object };
    const description = "x".repeat(600_000);
    const text = JSON.stringify({ ...large, info: { ...large.info, description }, paths: {} });
    const cli = await startCli("--spec", refer("large.json", text), "--spec", gadgets);
    await cli.end("SIGTERM");
    expect(cli.stderr()).toBe(
      `reading ${join(folder, "large.json")} (0.6 MB), which takes a few seconds\n`,
    );
  });

  test("files may refer to each other", async () => {
    const item = { get: { operationId: "FetchX", responses: answer(widget) } };
    refer("item.json", JSON.stringify({ item, self: { $ref: "item.json#/item" } }));
    mock = await startMock({ spec: [refer("local.json", pathItem("item.json#/item"))] });
    expect((await ask(mock, two, "/x")).json).toEqual({ name: "cog" });
  });

  test("a document is found by a relative path, also in a folder whose name would end a URL", async () => {
    const odd = join(folder, "C#");
    mkdirSync(odd);
    writeFileSync(join(odd, "gadgets.json"), readFileSync(gadgets));
    mock = await startMock({ spec: [relative(process.cwd(), join(odd, "gadgets.json"))] });
    expect((await ask(mock, undefined, "/gadgets")).status).toBe(405);
  });

  test("a file that is no document is named", async () => {
    mock = await startMock();
    await expect(startMock({ spec: [join(folder, "missing.json")] })).rejects.toThrow(
      /--spec .*missing\.json cannot be read as an OpenAPI document/,
    );
  });
});

describe("--contract off", () => {
  test("takes what comes: identifiers as in the SDKs' own tests, values out of range", async () => {
    const sid = (prefix: string) => prefix + "X".repeat(32);
    mock = await startMock({
      contract: "off",
      seed: {
        accounts: [
          {
            sid: sid("AC"),
            auth_token: "token",
            short_codes: [{ sid: sid("SC"), short_code: "1" }],
            services: [{ sid: sid("MG") }],
          },
        ],
      },
    });
    const caller = { sid: sid("AC"), auth_token: "token" };
    expect(
      (await ask(mock, caller, servicePath(sid("MG")), { ShortCodeSid: sid("SC") })).status,
    ).toBe(201);
    expect(
      (await ask(mock, caller, accountPath(caller, `/${sid("SC")}.json`), { SmsMethod: "PUT" }))
        .json.sms_method,
    ).toBe("PUT");
    const state = await ask(mock, undefined, "/_mock/state");
    expect([state.status, state.json.accounts[0].short_codes[0].sms_method]).toEqual([200, "PUT"]);
    expect(
      (await ask(mock, caller, `${accountPath(caller, ".json")}?PageSize=nonsense`)).json.page_size,
    ).toBe(50);
  });
});
