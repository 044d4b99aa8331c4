import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { accountPath, ask, one, SERVICE, servicePath, SHORT_CODE, two } from "./_api.ts";
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
  const widget = {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string", example: "cog" } },
  };
  writeFileSync(
    file,
    JSON.stringify({
      openapi: "3.0.3",
      info: { title: "Widgets", version: "1" },
      servers: [{ url: "https://widgets.twilio.com" }],
      paths: {
        "/v1/Widgets/{Name}": {
          parameters: [{ name: "Name", in: "path", required: true, schema: { type: "string" } }],
          get: {
            operationId: "FetchWidget",
            responses: {
              200: { description: "", content: { "application/json": { schema: widget } } },
            },
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
      },
    }),
  );

  test("are answered by stock Prism, ours by ours; at twilio.com the name decides", async () => {
    mock = await startMock({ spec: [file] });
    expect((await ask(mock, two, "/v1/Widgets/x")).json).toEqual({ name: "cog" });
    expect((await ask(mock, two, "/v1/Widgets/x", {})).status).toBe(422);
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
      headers: headers as Record<string, string>,
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
    const headers = { "Content-Type": "application/json" };
    expect((await mock.fetch("/v1/Widgets/x", { method: "POST", headers, body })).status).toBe(200);
    // A callback would have been sent by now, and so would be there before this.
    await fetch(`${app}/after`);
    server.close();
    expect(asked).toEqual(["/after"]);
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
    expect(
      (await ask(mock, caller, `${accountPath(caller, ".json")}?PageSize=nonsense`)).json.page_size,
    ).toBe(50);
  });
});
