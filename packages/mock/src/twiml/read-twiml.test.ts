import fc from "fast-check";
import twilio from "twilio";
import { describe, expect, test } from "vitest";
import { WebhookFailure } from "../webhooks/webhook-failure.ts";
import { readTwiml, type ApiVersion } from "./read-twiml.ts";

const url = "http://app.example/sms/in?x=1";
const read = (
  body: string,
  contentType: string | undefined = "text/xml",
  version: ApiVersion = "2010-04-01",
) => readTwiml({ url, contentType, body }, version);
const inside = (xml: string, version?: ApiVersion) =>
  read(`<Response>${xml}</Response>`, "text/xml", version);
const codes = (xml: string, version?: ApiVersion) =>
  inside(xml, version).warnings.map(({ code }) => code);
const plain = { verb: "Message", media: [], method: "POST" };

function failure(run: () => unknown): WebhookFailure {
  try {
    run();
  } catch (error) {
    if (error instanceof WebhookFailure) return error;
    throw error;
  }
  throw new Error("it was read");
}

describe("readTwiml: what goes to the fallback", () => {
  test.each(["", "application/json", "text/xmlx", "application/twiml+xml", "image/png", "xml"])(
    "the type %j",
    (type) => {
      expect(failure(() => read("<Response/>", type)).message).toBe(
        `Invalid Content-Type: "${url}" answered with Content-Type ${JSON.stringify(type)}`,
      );
    },
  );

  test.each([
    "Hi",
    " ",
    "<Response>",
    "<Response><Message>Hi</Response>",
    "<Response><Message>R&D</Message></Response>",
    "<Response><Message to=1/></Response>",
    '<Response><Message to="1" to="2"/></Response>',
    "<Response/><Response/>",
    "<Response/>x",
    ' <?xml version="1.0"?><Response/>',
    '\n<?xml version="1.0"?><Response/>',
    "<Response>\0</Response>",
    "<Response>&#0;</Response>",
    "<!-- nothing -->",
  ])("no XML: %j", (body) => {
    const { code, message } = failure(() => read(body));
    expect(code).toBe(12100);
    expect(message).toContain(`Document parse failure: "${url}" did not answer with XML: `);
  });

  test.each([
    "<!DOCTYPE html><html><body>Welcome</body></html>",
    '<!DOCTYPE Response [<!ENTITY a "Hi">]><Response><Message>&a;</Message></Response>',
    '<!DOCTYPE Response SYSTEM "file:///etc/passwd"><Response/>',
    '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><Response>&b;</Response>',
  ])("a document type declaration: %s", (body) => {
    const { code, message } = failure(() => read(body, "text/html"));
    expect([code, message]).toEqual([
      12100,
      expect.stringContaining("document type declarations are not supported"),
    ]);
  });

  test("an entity that nobody declared is not expanded", () => {
    expect(failure(() => inside("<Message>&nbsp;</Message>")).code).toBe(12100);
  });

  test.each(["<html><body/></html>", "<response/>", "<Message>Hi</Message>", "<a:Response/>"])(
    "another root: %s",
    (body) => {
      expect(failure(() => read(body)).code).toBe(12102);
    },
  );

  test.each(["2010-04-01", "", "1"])("2008-08-01 in version %j", (version) => {
    const body = `<Response version="${version}"/>`;
    expect(failure(() => read(body, "text/xml", "2008-08-01")).code).toBe(12101);
  });
});

describe("readTwiml: what is left out with a warning, while the rest runs", () => {
  const rest = "<Message>Hi</Message>";

  test.each([
    ["Hello", 12200],
    ["<![CDATA[Hello]]>", 12200],
    ["<Foo/>", 12200],
    ["<message>Hi</message>", 12200],
    ["<Body>Hi</Body>", 12200],
    ["<Say>Hi</Say>", 14110],
    ["<Dial><Number>+14155550100</Number></Dial>", 14110],
    ['<Message to="67898">Hi</Message>', 14101],
    ['<Message to="me">Hi</Message>', 14101],
    ['<Message to="">Hi</Message>', 14101],
    ['<Message from="a long name of mine">Hi</Message>', 14102],
    ['<Message from="">Hi</Message>', 14102],
    ["<Message/>", 14103],
    ["<Message> \n </Message>", 14103],
    ["<Message><Body/></Message>", 14103],
    [`<Message>${"x".repeat(1601)}</Message>`, 14103],
    [`<Message>${"😀".repeat(1601)}</Message>`, 14103],
    [`<Sms>${"x".repeat(161)}</Sms>`, 14103],
    ['<Message method="PUT" action="/a">Hi</Message>', 14104],
    ['<Redirect method="">/next</Redirect>', 14104],
    ['<Message statusCallback="ftp://a.example/">Hi</Message>', 14105],
    ['<Sms statusCallback="http://">Hi</Sms>', 14105],
  ])("%s", (xml, code) => {
    const { verbs, warnings } = inside(`${xml}${rest}`);
    expect(verbs).toEqual([{ ...plain, body: "Hi" }]);
    expect(warnings.map((one) => [one.code, one.level])).toEqual([[code, "warning"]]);
  });

  test.each([
    ['<Message color="red">Hi</Message>', 1],
    ["<Message>Hi<Foo>not this</Foo></Message>", 1],
    ["<Message>Hi<Message>nor this</Message></Message>", 1],
    ["<Message><Body>H<b>e</b>i</Body></Message>", 1],
    ['<Message><Body lang="en">Hi</Body></Message>', 1],
    ["<Message>Hi<Media>mailto:a@b.example</Media></Message>", 1],
  ])("%s keeps its text", (xml, warnings) => {
    expect(inside(xml).verbs).toEqual([{ ...plain, body: "Hi" }]);
    expect(codes(xml)).toEqual(Array.from({ length: warnings }, () => 12200));
  });

  test("an eleventh medium", () => {
    const media = Array.from({ length: 12 }, (_, index) => `http://a.example/${index}.png`);
    const { verbs, warnings } = inside(
      `<Message>${media.map((one) => `<Media>${one}</Media>`).join("")}</Message>`,
    );
    expect(verbs).toEqual([{ ...plain, body: "", media: media.slice(0, 10) }]);
    expect(warnings.map(({ code }) => code)).toEqual([12200, 12200]);
  });

  test("the warning says what, where and which line", () => {
    const { warnings } = read("<Response>\n<Say>Hi</Say>\n</Response>");
    expect(warnings).toEqual([
      {
        code: 14110,
        level: "warning",
        message: `Invalid Verb for SMS Reply: "${url}" has <Say> on line 2; the verbs of 2010-04-01 are Message, Sms, Redirect`,
      },
    ]);
  });

  test("a document says no more than a hundred things about itself", () => {
    expect(codes("<x/>".repeat(10_000))).toHaveLength(100);
  });

  test("2008-08-01 has neither Message nor media", () => {
    const { verbs, warnings } = inside("<Message>Hi</Message><Sms>Hi</Sms>", "2008-08-01");
    expect(verbs).toEqual([{ ...plain, verb: "Sms", body: "Hi" }]);
    expect(warnings.map(({ code }) => code)).toEqual([14110]);
    expect(codes("<Sms>Hi<Media>http://a.example/</Media></Sms>", "2008-08-01")).toEqual([12200]);
  });
});

describe("readTwiml", () => {
  test.each([
    "text/xml",
    "application/xml",
    "text/html",
    "Text/XML; charset=utf-8",
    " text/xml ;q=1",
  ])("%s is TwiML", (type) => {
    expect(read("<Response><Message>Hi</Message></Response>", type).verbs).toHaveLength(1);
  });

  test.each([
    ["", undefined],
    ["", "application/json"],
    ["<Response/>", "text/xml"],
    ["\n <Response/>\n", "text/xml"],
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n<!-- no -->\n<Response>\n\n</Response>\n',
      "text/xml",
    ],
    ['<Response xmlns:xsi="a" xsi:noNamespaceSchemaLocation="b" xmlns="c"/>', "text/xml"],
  ])("%j is no reply", (body, type) => {
    expect(readTwiml({ url, contentType: type, body }, "2010-04-01")).toEqual({
      verbs: [],
      warnings: [],
    });
  });

  test("plain text is one reply, as it is", () => {
    const text = " <b>R&D</b>\n";
    expect(read(text, "text/plain; charset=utf-8")).toEqual({
      verbs: [{ ...plain, body: text }],
      warnings: [],
    });
    expect(read(text, "text/plain", "2008-08-01").verbs).toEqual([
      { ...plain, verb: "Sms", body: text },
    ]);
    expect(
      read("x".repeat(161), "text/plain", "2008-08-01").warnings.map(({ code }) => code),
    ).toEqual([14103]);
    expect(read("x".repeat(1601), "text/plain").verbs).toEqual([]);
    expect(read(" \n", "text/plain").warnings.map(({ code }) => code)).toEqual([14103]);
  });

  test("bodies are joined, and blanks between elements are no text", () => {
    const xml = `<Message>
      <Body>One </Body>
      <Media> http://a.example/1.png </Media>
      <Body><![CDATA[& <two>]]></Body> &amp; three &#x1F600;
    </Message>`;
    const { verbs, warnings } = inside(xml);
    const body = "One & <two> & three 😀";
    expect(verbs).toEqual([{ ...plain, body, media: ["http://a.example/1.png"] }]);
    expect(warnings).toEqual([]);
  });

  test.each([
    ["Message", 1600],
    ["Sms", 160],
  ])("%s may have %i characters", (verb, length) => {
    expect(inside(`<${verb}>${"x".repeat(length)}</${verb}>`).verbs).toHaveLength(1);
  });

  test("attributes: URLs are absolute, fragments stay, numbers are undecorated", () => {
    const attributes = `to="+1 (415) 555-0100" from="67898" action="../next#rc=2" method="get" statusCallback="/status"`;
    expect(
      inside(`<Message ${attributes}>Hi</Message><Redirect method="GET">?y=2</Redirect>`),
    ).toEqual({
      verbs: [
        {
          verb: "Message",
          to: "+14155550100",
          from: "67898",
          body: "Hi",
          media: [],
          action: "http://app.example/next#rc=2",
          method: "GET",
          statusCallback: "http://app.example/status",
        },
        { verb: "Redirect", url: "http://app.example/sms/in?y=2", method: "GET" },
      ],
      warnings: [],
    });
    expect(inside('<Message from="Acme Corp">Hi</Message>').verbs).toMatchObject([
      { from: "Acme Corp" },
    ]);
    expect(inside('<Message from="+14155550123">Hi</Message>').verbs).toMatchObject([
      { from: "+14155550123" },
    ]);
  });

  test("a Redirect to no URL is left for whoever requests it", () => {
    expect(inside("<Redirect>ftp://a.example/</Redirect>").verbs).toMatchObject([
      { url: "ftp://a.example/" },
    ]);
  });

  test("reads what the twilio package writes", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."aZ0 &<>\"'\n]éß中😀"),
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 5 }), (replies) => {
        const response = new twilio.twiml.MessagingResponse();
        for (const [body, hasMedia] of replies) {
          const message = response.message({ to: "+14155550100" }, "");
          message.body(body);
          if (hasMedia) message.media("http://a.example/1.png");
        }
        response.redirect({ method: "GET" }, "http://a.example/next");
        const want = replies
          .filter(([body, hasMedia]) => hasMedia || body.trim() !== "")
          .map(([body, hasMedia]) => ({
            ...plain,
            to: "+14155550100",
            body: body.trim(),
            media: hasMedia ? ["http://a.example/1.png"] : [],
          }));
        const redirect = { verb: "Redirect", url: "http://a.example/next", method: "GET" };
        expect(read(response.toString()).verbs).toEqual([...want, redirect]);
      }),
    );
  });

  test("any text is read or refused", () => {
    const parts = [
      "<Response>",
      "</Response>",
      "<Message",
      ">",
      "/>",
      "</Message>",
      "<Body>",
      "</Body>",
      "<Redirect>",
      "<!DOCTYPE",
      "[",
      "]]>",
      "<![CDATA[",
      "&amp;",
      "&x;",
      "<!--",
      "-->",
      "<?xml",
      "?>",
      "x",
      " to='1'",
      "\0",
      "\uD800",
      "__proto__='a'",
      "<__proto__/>",
      "<constructor>",
    ];
    const types = ["text/xml", "text/plain", "text/html", "", "a/b"];
    const document = fc.array(fc.constantFrom(...parts), { maxLength: 12 });
    const versions = ["2008-08-01", "2010-04-01"] as const;
    fc.assert(
      fc.property(
        document,
        fc.boolean(),
        fc.constantFrom(...types),
        fc.constantFrom(...versions),
        (body, isWrapped, type, version) => {
          const text = isWrapped ? `<Response>${body.join("")}</Response>` : body.join("");
          try {
            return (
              readTwiml({ url, contentType: type, body: text }, version).warnings.length <= 100
            );
          } catch (error) {
            return error instanceof WebhookFailure;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("elements may be as deep as 64 kB allow", () => {
    expect(codes("<a>".repeat(9000) + "</a>".repeat(9000))).toEqual([12200]);
  });
});
