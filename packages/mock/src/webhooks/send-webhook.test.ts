import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import twilio from "twilio";
import { afterEach, describe, expect, test } from "vitest";
import {
  ask,
  closeServers,
  authToken,
  failure,
  form,
  ok,
  query,
  serve,
} from "../../test/_webhook.ts";
import type { Seen } from "../../test/_webhook.ts";
import { createCookieJars } from "./cookies.ts";
import { createLimit } from "./limit.ts";
import type { Resolve } from "./webhook-guard.ts";

afterEach(closeServers);

/** As far as the official validator looks at a request of Express. */
function expressRequest({ method, url, headers, body }: Seen) {
  const parsed = method === "GET" ? {} : Object.fromEntries(new URLSearchParams(body));
  const header = (name: string) => headers[name.toLowerCase()];
  return { protocol: "http", originalUrl: url, headers, header, body: parsed };
}

function isAccepted(seen: Seen | undefined, token = authToken) {
  if (seen === undefined) return false;
  const request = expressRequest(seen) as unknown as Parameters<
    typeof twilio.validateExpressRequest
  >[0];
  const given = String(seen.headers["x-twilio-signature"]);
  const url = `http://${seen.headers.host}${seen.url}`;
  const byUrl = twilio.validateRequest(token, given, url, request.body as Record<string, string>);
  return byUrl && twilio.validateExpressRequest(request, token);
}

describe("askWebhook: the signature, held to the official validators", () => {
  test.each(["GET", "POST"] as const)("%s: one changed character is noticed", async (method) => {
    const { origin, requests } = await serve();
    await ask(`${origin}/sms`, { method });
    const [seen] = requests;
    if (seen === undefined) throw new Error("nothing was seen");
    expect(isAccepted(seen)).toBe(true);
    expect(isAccepted(seen, "other")).toBe(false);
    const changed = { url: seen.url.replace("SAN", "SEN"), body: seen.body.replace("SAN", "SEN") };
    expect(isAccepted({ ...seen, ...changed })).toBe(false);
  });

  test.each(["GET", "POST"] as const)("%s: every text passes, and arrives", async (method) => {
    const { origin, requests } = await serve();
    const text = fc.string({
      unit: fc.constantFrom(..."aZ0 +&=%?#'!()*~-._/\\\"<>\n\0éß中😀"),
      maxLength: 20,
    });
    const own = fc.constantFrom("", "?x=1", "?x=it's", "?x=a+b&y=%20", "?x=%C3%BC");
    await fc.assert(
      fc.asyncProperty(text, text, own, async (Body, FromCity, search) => {
        requests.length = 0;
        await ask(`${origin}/sms${search}`, { method, parameters: { Body, FromCity, ToCity: "" } });
        const [seen] = requests;
        expect(isAccepted(seen)).toBe(true);
        const given = new URLSearchParams(
          method === "GET" ? seen?.url.replace(/^[^?]*\?/, "") : seen?.body,
        );
        expect([given.get("Body"), given.get("FromCity"), given.get("ToCity")]).toEqual([
          Body,
          FromCity,
          "",
        ]);
      }),
      { numRuns: 150 },
    );
  });

  test("GET: a question with blanks passes the Express middleware", async () => {
    const { origin, requests } = await serve();
    await ask(`${origin}/sms`, { method: "GET", parameters: { Body: "What's up? a+b" } });
    expect(requests.map(({ url }) => url)).toEqual(["/sms?Body=What%27s%20up?%20a%2Bb"]);
    expect(isAccepted(requests[0])).toBe(true);
  });
});

describe("askWebhook: what went over the wire is reported", () => {
  test("a POST: headers and body as sent, and what was signed", async () => {
    const { origin, requests } = await serve();
    const { attempts } = await ask(`${origin}/sms?x=1#rc=2`);
    const signed = `${origin}/sms?x=1BodyÜnï & coFrom+14155550100FromCitySAN FRANCISCOToCity`;
    expect(attempts).toEqual([
      {
        method: "POST",
        url: `${origin}/sms?x=1`,
        headers: requests[0]?.headers,
        body: form,
        signed,
        signature: requests[0]?.headers["x-twilio-signature"],
        status: 200,
        response_headers: expect.objectContaining({ "content-type": "text/xml" }) as object,
        response_body: "<Response/>",
        ms: expect.any(Number) as number,
        error: null,
      },
    ]);
  });

  test("a GET: its URL is what was signed", async () => {
    const { origin } = await serve();
    const { attempts } = await ask(`${origin}/sms`, { method: "GET" });
    const url = `${origin}/sms?${query}`;
    expect(attempts).toMatchObject([{ method: "GET", url, body: null, signed: url }]);
  });

  test("redirects and credentials are requests of their own; the password is in none", async () => {
    const { port } = await serve((response, { url, headers }) => {
      if (url === "/") response.writeHead(302, { location: "/sms" }).end();
      else if (headers.authorization === undefined)
        response.writeHead(401, { "www-authenticate": "Basic" }).end("no");
      else ok(response);
    });
    const { attempts } = await ask(`http://user:hunter2@127.0.0.1:${port}/`);
    expect(attempts.map((one) => [one.method, one.status, one.response_body])).toEqual([
      ["POST", 302, null],
      ["GET", 401, null],
      ["GET", 200, "<Response/>"],
    ]);
    expect(attempts[2]?.headers["authorization"]).toBe("Basic [redacted]");
    expect(JSON.stringify(attempts)).not.toMatch(/hunter2|dXNlcj/);
  });

  test("a failure as well: what was answered, or why nothing was", async () => {
    const broken = await serve((response) => response.writeHead(500).end("Traceback: …"));
    const [failed] = (await failure(ask(broken.origin))).attempts;
    expect(failed).toMatchObject({ status: 500, response_body: "Traceback: …" });
    expect(failed?.error).toBe(`HTTP retrieval failure: "${broken.origin}/" answered 500`);

    const silent = await serve(() => undefined);
    const { message, attempts } = await failure(ask(silent.origin, {}, undefined, 100));
    expect(attempts).toMatchObject([{ status: null, error: message }]);
    expect((await failure(ask("http://10.0.0.1/"))).attempts).toEqual([]);
  });
});

describe("askWebhook: connection overrides in the fragment", () => {
  const answering = (status: number) => serve((response) => response.writeHead(status).end());

  test.each([
    [404, "", 1],
    [404, "#rc=2", 1],
    [404, "#rc=2&rp=5xx,rt", 1],
    [404, "#rc=2&rp=4xx", 3],
    [404, "#rp=all", 2],
    [404, "#rp=all&rc=0", 1],
    [503, "#rc=5&rp=4xx,5xx", 6],
    [200, "#rc=5&rp=all", 1],
  ])("a %d to %j is asked for %i times", async (status, fragment, times) => {
    const { origin, requests } = await answering(status);
    const { attempts } = await ask(`${origin}/sms${fragment}`).catch(() =>
      failure(ask(`${origin}/sms${fragment}`)),
    );
    expect(attempts).toHaveLength(times);
    expect(new Set(requests.map(({ headers }) => headers["i-twilio-idempotency-token"])).size).toBe(
      1,
    );
    expect(requests.every(({ url }) => url === "/sms")).toBe(true);
  });

  test("a second attempt may succeed", async () => {
    let left = 1;
    const { origin } = await serve((response) =>
      left-- > 0 ? response.writeHead(500).end() : ok(response),
    );
    const { status, attempts } = await ask(`${origin}/#rp=5xx`);
    expect(status).toBe(200);
    expect(attempts.map(({ error }) => error)).toEqual([
      expect.stringContaining("answered 500"),
      null,
    ]);
  });

  test("without any, a connection that fails is tried twice", async () => {
    const { port } = await serve();
    const { code, attempts } = await failure(ask(`https://127.0.0.1:${port}/`));
    expect([code, attempts.length]).toEqual([11220, 2]);
  });

  test("rt: silence before the answer is retried, silence within it is not", async () => {
    const silent = await serve(() => undefined);
    const first = await failure(ask(`${silent.origin}/#rt=100&rc=1&rp=rt`));
    expect([first.code, first.attempts.length]).toEqual([11205, 2]);
    expect(first.message).toContain("is too slow: no data for 100 ms");
    const stuck = await serve((response) => response.writeHead(200).write("<"));
    const second = await failure(ask(`${stuck.origin}/#rt=100&rc=1&rp=all`));
    expect([second.code, second.attempts.length]).toEqual([11205, 1]);
    expect(second.message).toContain("no data for 100 ms");
  });

  test("tt: the time is for all attempts", async () => {
    const silent = await serve(() => undefined);
    const { message, attempts } = await failure(ask(`${silent.origin}/#rt=100&rc=5&rp=rt&tt=250`));
    expect(message).toContain("did not answer within 250 ms, redirects and retries included");
    expect(attempts.length).toBeLessThan(6);
  });
});

test.each([
  ["", true],
  ["#sni=n", false],
])("askWebhook: https with %j names the host in its handshake: %j", async (fragment, isNamed) => {
  const hellos: Buffer[] = [];
  const server = createServer((socket) =>
    socket.once("data", (hello) => {
      hellos.push(hello);
      socket.destroy();
    }),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const resolve: Resolve = async () => [{ address: "127.0.0.1", family: 4 }];
  await failure(ask(`https://named.example:${port}/${fragment}`, {}, resolve));
  expect(hellos.map((hello) => hello.includes("named.example"))).toEqual([isNamed, isNamed]);
  server.close();
});

test("askWebhook: cookies come back, from redirects and failures too, and are reported", async () => {
  const jar = createCookieJars(Date.now).jar("AC1", "+14155550100", "67898");
  const { origin, requests } = await serve((response, { url }) => {
    if (url === "/")
      response.writeHead(307, { location: "/next", "set-cookie": ["a=1", "b=2"] }).end();
    else if (url === "/next") response.writeHead(500, { "set-cookie": "a=3" }).end();
    else ok(response);
  });
  await failure(ask(origin, { cookies: jar }));
  const { attempts } = await ask(`${origin}/sms`, { cookies: jar });
  await ask(`${origin}/sms`);
  const seen = requests.map(({ headers }) => headers.cookie);
  expect(seen).toEqual([undefined, "a=1; b=2", "b=2; a=3", undefined]);
  expect(attempts[0]?.headers["cookie"]).toBe("b=2; a=3");
});

describe("askWebhook: answers that are compressed", () => {
  const gzipped = (bytes: Buffer, encoding = "gzip") =>
    serve((response) => response.writeHead(200, { "content-encoding": encoding }).end(bytes));

  test.each(["gzip", "x-gzip", "GZIP"])("%s is read", async (encoding) => {
    const { origin } = await gzipped(gzipSync("<Response/>"), encoding);
    expect((await ask(origin)).body).toBe("<Response/>");
  });

  test("65,536 bytes are counted after decompression", async () => {
    const { origin } = await gzipped(gzipSync(Buffer.alloc(20_000_000)));
    expect((await failure(ask(origin))).code).toBe(11750);
  });

  test.each([
    ["that is none", Buffer.from("<Response/>")],
    ["that breaks off", gzipSync("<Response/>").subarray(0, 15)],
  ])("gzip %s is against HTTP", async (_, bytes) => {
    const { origin } = await gzipped(bytes);
    expect((await failure(ask(origin))).code).toBe(11206);
  });

  test("another coding was not asked for", async () => {
    const { origin } = await gzipped(Buffer.from("<Response/>"), "br");
    const { code, message } = await failure(ask(origin));
    expect(code).toBe(11200);
    expect(message).toMatch(/answered with the content encoding "br", which was not requested$/);
  });
});

describe("askWebhook: an app that floods", () => {
  test.each([200, 500])("the body of a %d is not read to its end", async (status) => {
    let written = 0;
    const { origin } = await serve((response) => {
      response.writeHead(status);
      const more = () => {
        while (!response.destroyed && written < 100_000_000) {
          written += 65_536;
          if (!response.write(Buffer.alloc(65_536))) return void response.once("drain", more);
        }
      };
      more();
    });
    expect((await failure(ask(origin))).code).toBe(status === 200 ? 11750 : 11200);
    expect(written).toBeLessThan(20_000_000);
  });

  test("too many headers, and what is no HTTP, are against it", async () => {
    const { origin } = await serve((response) => {
      response.writeHead(200, { "x-long": "x".repeat(200_000) }).end();
    });
    expect((await failure(ask(origin))).code).toBe(11206);
    const wild = await serve((response) => response.socket?.end("HELO\r\n\r\n"));
    expect((await failure(ask(wild.origin))).code).toBe(11206);
  });
});

test("askWebhook: 500 at once, with 64 places: no more sockets than that, and every answer arrives", async () => {
  let open = 0;
  let most = 0;
  const { origin } = await serve((response, { url }) => {
    most = Math.max(most, ++open);
    setImmediate(() => {
      open--;
      response.end(url);
    });
  });
  const limit = createLimit();
  const paths = Array.from({ length: 500 }, (_, index) => `/${index}`);
  const answers = await Promise.all(paths.map((path) => limit(() => ask(`${origin}${path}`))));
  expect(answers.map(({ body }) => body)).toEqual(paths);
  expect(most).toBeLessThanOrEqual(64);
});
