import type http from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import {
  ask,
  closeServers,
  failure,
  form,
  isSigned,
  ok,
  open,
  parameters,
  query,
  redirectTo,
  serve,
  type Seen,
} from "../../test/_webhook.ts";
import type { Resolve } from "./webhook-guard.ts";

afterEach(closeServers);

describe("askWebhook: failures", () => {
  test.each(["/sms", "sms:67898", "ftp://127.0.0.1/", "http://"])(
    "%s is no URL to ask",
    async (url) => {
      expect((await failure(ask(url))).code).toBe(11100);
    },
  );

  test.each([400, 404, 500, 503])("%d is a retrieval failure", async (status) => {
    const { origin } = await serve((response) => response.writeHead(status).end("oops"));
    const { code, name, message } = await failure(ask(`${origin}/sms`));
    expect({ code, name, message }).toEqual({
      code: 11200,
      name: "WebhookFailure",
      message: `HTTP retrieval failure: "${origin}/sms" answered ${status}`,
    });
  });

  test("a redirect without a target is a retrieval failure", async () => {
    const { origin } = await serve((response) => response.writeHead(302).end());
    expect((await failure(ask(origin))).code).toBe(11200);
  });

  test.each(["file:///etc/passwd", "ftp://127.0.0.1/", "http://[", "javascript:0"])(
    "a redirect to %s is a retrieval failure",
    async (location) => {
      const { origin } = await serve(redirectTo(302, location));
      expect((await failure(ask(origin))).code).toBe(11200);
    },
  );

  test("a port where nothing listens refuses", async () => {
    const { origin } = await serve();
    const [server] = open.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    expect((await failure(ask(origin))).code).toBe(11202);
  });

  test("a connection that breaks is a connection failure", async () => {
    const { origin } = await serve((response) => response.destroy());
    expect((await failure(ask(origin))).code).toBe(11205);
  });

  test("an answer that breaks off is a connection failure", async () => {
    const { origin } = await serve((response) => {
      response
        .writeHead(200, { "content-length": 100 })
        .write("<Response>", () => response.destroy());
    });
    expect((await failure(ask(origin))).code).toBe(11205);
  });

  test("the time is for everything: for headers, bodies, redirects and names", async () => {
    const silent = await serve(() => undefined);
    const slow = await serve((response) => response.writeHead(200).write("<"));
    const loop = await serve((response) => {
      setTimeout(() => response.writeHead(302, { location: "/" }).end(), 60);
    });
    const unresolved = () => new Promise<never>(() => undefined);
    const failures = await Promise.all([
      failure(ask(silent.origin, {}, undefined, 200)),
      failure(ask(slow.origin, {}, undefined, 200)),
      failure(ask(loop.origin, {}, undefined, 200)),
      failure(ask("http://name.example/", {}, unresolved, 200)),
    ]);
    expect(failures.map(({ code }) => code)).toEqual([11205, 11205, 11205, 11205]);
    expect(failures[0]?.message).toContain("did not answer within 200 ms");
  });

  test("a name that does not resolve is a bad host name", async () => {
    const unknown = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    const { code, message } = await failure(
      ask("http://user:secret@nowhere.example/", {}, unknown),
    );
    expect(code).toBe(11210);
    expect(message).toBe(
      'HTTP bad host name: "http://nowhere.example/" has a host name that does not resolve',
    );
  });

  test("an eleventh redirect is one too many", async () => {
    const { origin, requests } = await serve(redirectTo(302, "/again"));
    expect((await failure(ask(origin))).code).toBe(11215);
    expect(requests).toHaveLength(11);
  });

  test("a server without TLS fails the handshake", async () => {
    const { port } = await serve();
    expect((await failure(ask(`https://127.0.0.1:${port}/`))).code).toBe(11220);
  });

  test("an answer may have 65,536 bytes and no more", async () => {
    const { origin } = await serve((response, { url }) =>
      response.end("é".repeat(32_768) + url.slice(2)),
    );
    expect((await ask(`${origin}/?`)).body).toHaveLength(32_768);
    expect((await failure(ask(`${origin}/?x`))).code).toBe(11750);
  });

  test("no message has credentials or tokens", async () => {
    const { port } = await serve((response) => response.writeHead(500).end());
    const error = await failure(
      ask(`http://user:secret@127.0.0.1:${port}/`, { authToken: "hidden" }),
    );
    expect(`${error.message} ${error.stack}`).not.toMatch(/secret|user:|hidden|id-1/);
    expect((await failure(ask("http://user:secret@"))).message).not.toContain("secret");
  });
});

describe("askWebhook: the guard", () => {
  test("a foreign address is not connected to", async () => {
    const { code, message } = await failure(ask("http://10.0.0.1/"));
    expect(code).toBe(11205);
    expect(message).toContain("start the mock with --allow-webhooks HOST");
  });

  test("a redirect to a foreign address is not followed", async () => {
    const { origin } = await serve(redirectTo(307, "http://10.0.0.1/"));
    const { code, message } = await failure(ask(origin));
    expect(code).toBe(11205);
    expect(message).toContain('"http://10.0.0.1/" resolves to 10.0.0.1');
  });

  test("a name is asked for once, and what was checked is connected to", async () => {
    const { port, requests } = await serve();
    const answers = ["127.0.0.1", "10.0.0.1"];
    const rebinding: Resolve = async () => [{ address: answers.shift() ?? "", family: 4 }];
    const { status } = await ask(`http://rebind.example:${port}/sms`, {}, rebinding);
    expect(status).toBe(200);
    expect(answers).toEqual(["10.0.0.1"]);
    expect(requests[0]?.headers.host).toBe(`rebind.example:${port}`);
  });

  test("of several addresses only the allowed ones are tried", async () => {
    const { port } = await serve();
    const several: Resolve = async () => [
      { address: "10.0.0.1", family: 4 },
      { address: "::1", family: 6 },
      { address: "127.0.0.1", family: 4 },
    ];
    expect((await ask(`http://several.example:${port}/`, {}, several)).status).toBe(200);
  });
});

describe("askWebhook: what the server sees", () => {
  test("a POST has the parameters in its body", async () => {
    const { origin, requests } = await serve();
    expect(await ask(`${origin}/sms?x=1#top`)).toMatchObject({
      url: `${origin}/sms?x=1`,
      status: 200,
      contentType: "text/xml",
      body: "<Response/>",
    });
    const [seen] = requests;
    if (seen === undefined) throw new Error("nothing was seen");
    expect(seen).toMatchObject({ method: "POST", url: "/sms?x=1", body: form });
    expect(seen.headers).toEqual({
      accept: "*/*",
      connection: "close",
      "content-length": String(form.length),
      "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
      host: origin.slice("http://".length),
      "i-twilio-idempotency-token": "id-1",
      "user-agent": "TwilioProxy/1.1",
      "x-home-region": "us1",
      "x-twilio-signature": expect.any(String),
    });
    expect(isSigned(seen, parameters)).toBe(true);
  });

  test.each([
    ["/sms", `/sms?${query}`],
    ["/sms?", `/sms?${query}`],
    ["/sms?x='1'#top", `/sms?x=%271%27&${query}`],
    ["", `/?${query}`],
  ])("a GET of %j has them in its URL", async (path, url) => {
    const { origin, requests } = await serve();
    await ask(`${origin}${path}`, { method: "GET" });
    const [seen] = requests;
    expect(seen).toMatchObject({ method: "GET", url, body: "" });
    expect(seen?.headers["content-type"]).toBeUndefined();
    expect(seen && isSigned(seen, {})).toBe(true);
  });

  test("a lone question mark is neither sent nor signed", async () => {
    const { origin, requests } = await serve();
    await ask(`${origin}/sms?`);
    expect(requests.map((seen) => [seen.url, isSigned(seen, parameters)])).toEqual([
      ["/sms", true],
    ]);
  });

  test.each([301, 302, 303])("a %d is followed with GET and without parameters", async (status) => {
    const { origin, requests } = await serve(redirectTo(status, "/end?y=2"));
    expect((await ask(`${origin}/start`)).url).toBe(`${origin}/end?y=2`);
    const [, seen] = requests;
    expect(seen).toMatchObject({ method: "GET", url: "/end?y=2", body: "" });
    expect(seen && isSigned(seen, {})).toBe(true);
  });

  test.each([307, 308])("a %d is followed with the same method and body", async (status) => {
    const { origin, requests } = await serve(redirectTo(status, "/end"));
    await ask(`${origin}/start`);
    const [, seen] = requests;
    expect(seen).toMatchObject({ method: "POST", url: "/end", body: form });
    expect(seen && isSigned(seen, parameters)).toBe(true);
  });

  test("ten redirects are followed", async () => {
    let left = 10;
    const { origin } = await serve((response) => {
      if (left-- > 0) response.writeHead(302, { location: "/next" }).end();
      else ok(response);
    });
    expect((await ask(origin)).status).toBe(200);
  });
});

describe("askWebhook: credentials in the URL", () => {
  const realm = { "www-authenticate": 'Digest realm="d", basic realm="b"' };
  const protect = (response: http.ServerResponse, { headers }: Seen) =>
    headers.authorization === undefined ? response.writeHead(401, realm).end() : ok(response);

  test("are sent when they are asked for, decoded, and are not signed", async () => {
    const { port, requests } = await serve(protect);
    const { url } = await ask(`http://us%20er:p%40ss@127.0.0.1:${port}/sms`);
    expect(url).toBe(`http://127.0.0.1:${port}/sms`);
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      `Basic ${btoa("us er:p@ss")}`,
    ]);
    expect(requests.map((seen) => isSigned(seen, parameters))).toEqual([true, true]);
  });

  test("are sent once: a second 401 is a failure", async () => {
    const { port, requests } = await serve((response) => response.writeHead(401, realm).end());
    expect((await failure(ask(`http://user:no@127.0.0.1:${port}/`))).code).toBe(11200);
    expect(requests).toHaveLength(2);
  });

  test.each([{}, { "www-authenticate": "Bearer" }, { "www-authenticate": 'Digest realm="basic"' }])(
    "are not sent for %j",
    async (headers) => {
      const { port, requests } = await serve((response) => response.writeHead(401, headers).end());
      expect((await failure(ask(`http://user:pass@127.0.0.1:${port}/`))).code).toBe(11200);
      expect(requests).toHaveLength(1);
    },
  );

  test("stay with their origin when it redirects", async () => {
    const other = await serve(protect);
    const { port } = await serve(redirectTo(307, `${other.origin}/`));
    expect((await failure(ask(`http://user:pass@127.0.0.1:${port}/`))).code).toBe(11200);
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);

    const own = await serve((response, seen) =>
      seen.url === "/" ? redirectTo(307, "/sms")(response, seen) : protect(response, seen),
    );
    expect((await ask(`http://user:pass@127.0.0.1:${own.port}/`)).status).toBe(200);
  });

  test("hold for other URLs of the same origin, where those have none", async () => {
    const { port, requests } = await serve(protect);
    const origin = `127.0.0.1:${port}`;
    const credentialsFrom = `http://user:pass@${origin}/sms`;
    await ask(`http://${origin}/next`, { credentialsFrom });
    await ask(`http://other:word@${origin}/next`, { credentialsFrom });
    expect((await failure(ask(`http://localhost:${port}/next`, { credentialsFrom }))).code).toBe(
      11200,
    );
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      `Basic ${btoa("user:pass")}`,
      undefined,
      `Basic ${btoa("other:word")}`,
      undefined,
    ]);
  });
});
