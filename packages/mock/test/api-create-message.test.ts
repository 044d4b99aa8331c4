import { describe, expect, test } from "vitest";
import { useLiving, type Form } from "./_living.ts";
import {
  account,
  BRITISH_CODE,
  BRITISH_SERVICE,
  CODE,
  EMPTY_SERVICE,
  FREE_NUMBER,
  MMS_CODE,
  NUMBER,
  PHONE,
  SERVICE,
  STRANGERS_NUMBER,
  VOICE_NUMBER,
} from "./_senders.ts";

const living = useLiving();
const { post, get, freeze } = living;
const hello = { To: PHONE, From: CODE, Body: "Hello" };
const byService = { To: PHONE, MessagingServiceSid: SERVICE, Body: "Hello" };
const soon = { ScheduleType: "fixed", SendAt: "2030-01-01T00:20:00Z" };
const MG = `MG${"c".repeat(32)}`;

describe("CreateMessage refuses", () => {
  test.each<[string, Form, number, number, string]>([
    ["no To", { From: CODE, Body: "x" }, 400, 21604, "A 'To' phone number is required."],
    [
      "no sender",
      { To: PHONE, Body: "x" },
      400,
      21603,
      "A 'From' or 'MessagingServiceSid' parameter is required to send a message",
    ],
    [
      "no content",
      { To: PHONE, From: CODE },
      400,
      21619,
      "A Message Body, Media URL or Content SID is required",
    ],
    [
      "a To that is not a number",
      { ...hello, To: "+1415" + "5550100999999" },
      400,
      21211,
      "Invalid 'To' Phone Number: +1415555010099XXXX",
    ],
    [
      "a short code as To",
      { ...hello, To: "24680" },
      400,
      21265,
      "'To' number cannot be a Short Code: +2XXXX",
    ],
    [
      "the sender as To",
      { ...hello, To: NUMBER, From: NUMBER },
      400,
      21266,
      "'To' and 'From' number cannot be the same: +1415555XXXX",
    ],
    [
      "a From that is nothing",
      { ...hello, From: "this is no sender" },
      400,
      21212,
      "The 'From' number this is no sender is not a valid phone number, shortcode, or alphanumeric sender ID.",
    ],
    [
      "a From that nobody has",
      { ...hello, From: "11111" },
      400,
      21659,
      "'From' 11111 is not a Twilio phone number or Short Code country mismatch",
    ],
    [
      "an alphanumeric From",
      { ...hello, From: "ACME" },
      400,
      21659,
      "'From' ACME is not a Twilio phone number or Short Code country mismatch",
    ],
    [
      "a short code of another country",
      { ...hello, From: BRITISH_CODE },
      400,
      21659,
      `'From' ${BRITISH_CODE} is not a Twilio phone number or Short Code country mismatch`,
    ],
    [
      "somebody else's number",
      { ...hello, From: STRANGERS_NUMBER },
      400,
      21660,
      `Mismatch between the 'From' number ${STRANGERS_NUMBER} and the account ${account.sid}`,
    ],
    [
      "a number that only calls",
      { ...hello, From: VOICE_NUMBER },
      400,
      21661,
      "'From' number is not SMS-capable",
    ],
    [
      "media from a sender without MMS",
      { ...hello, MediaUrl: "http://a.example/cat.png" },
      400,
      21612,
      `Message cannot be sent with the current combination of 'To' (+1415555XXXX) and/or 'From' (${CODE}) parameters`,
    ],
    [
      "a text that is too long",
      { ...hello, Body: "x".repeat(1601) },
      400,
      21617,
      "The concatenated message body exceeds the 1600 character limit.",
    ],
    [
      "a media URL that is not one",
      { ...hello, MediaUrl: "ftp://a.example/cat.png" },
      400,
      21620,
      "Invalid media URL: 'ftp://a.example/cat.png'",
    ],
    [
      "eleven media",
      { ...hello, MediaUrl: Array.from({ length: 11 }, () => "http://a.example/") },
      400,
      21623,
      "Number of media files exceeds allowed limit of 10",
    ],
    [
      "a StatusCallback that is not a URL",
      { ...hello, StatusCallback: "ftp://a.example" },
      400,
      21609,
      "Invalid 'StatusCallback': 'ftp://a.example' is not an absolute http or https URL of at most 4000 characters",
    ],
    [
      "a ValidityPeriod out of range",
      { ...hello, ValidityPeriod: "36001" },
      400,
      21624,
      "Invalid ValidityPeriod '36001': must be at most 36000",
    ],
    [
      "ContentVariables alone",
      { ...hello, ContentVariables: "{}" },
      400,
      21654,
      "ContentVariables need a ContentSid",
    ],
    [
      "a ContentSid",
      { ...hello, ContentSid: "HX1" },
      400,
      21655,
      "The ContentSid 'HX1' is invalid",
    ],
    [
      "a service of another account",
      { ...byService, MessagingServiceSid: MG },
      404,
      21701,
      `The Messaging Service ${MG} does not exist`,
    ],
    [
      "a malformed service",
      { ...byService, MessagingServiceSid: "MG1" },
      400,
      21705,
      "The Messaging Service Sid MG1 is invalid",
    ],
    [
      "a From that is not in the service",
      { ...byService, From: FREE_NUMBER },
      400,
      21711,
      `The 'From' number ${FREE_NUMBER} does not belong to the Messaging Service ${SERVICE}`,
    ],
    [
      "a wrong ContentRetention",
      { ...hello, ContentRetention: "keep" },
      400,
      30029,
      "Invalid ContentRetention 'keep': must be one of retain, discard",
    ],
    [
      "a wrong AddressRetention",
      { ...hello, AddressRetention: "keep" },
      400,
      30030,
      "Invalid AddressRetention 'keep': must be one of retain, obfuscate",
    ],
    [
      "a schedule without SendAt",
      { ...byService, ScheduleType: "fixed" },
      400,
      35111,
      "SendAt is required for a scheduled message",
    ],
    [
      "a schedule without a service",
      { ...hello, ...soon },
      400,
      35118,
      "A MessagingServiceSid is required to schedule a message",
    ],
    [
      "SendAt without a schedule",
      { ...byService, SendAt: soon.SendAt },
      400,
      35119,
      "SendAt needs ScheduleType 'fixed'",
    ],
    [
      "another ScheduleType",
      { ...byService, ...soon, ScheduleType: "soon" },
      400,
      35126,
      "Invalid ScheduleType 'soon': must be one of fixed",
    ],
    [
      "SendAt in 14 minutes",
      { ...byService, ...soon, SendAt: "2030-01-01T00:14:59Z" },
      400,
      35114,
      "SendAt '2030-01-01T00:14:59Z' must be between 15 minutes and 35 days from now",
    ],
    [
      "SendAt in 36 days",
      { ...byService, ...soon, SendAt: "2030-02-05T00:00:01Z" },
      400,
      35114,
      "SendAt '2030-02-05T00:00:01Z' must be between 15 minutes and 35 days from now",
    ],
    [
      "SendAt that is not a time",
      { ...byService, ...soon, SendAt: "tomorrow" },
      400,
      35114,
      "SendAt 'tomorrow' must be between 15 minutes and 35 days from now",
    ],
  ])("%s", async (_, form, status, code, message) => {
    await freeze("2030-01-01T00:00:00Z");
    const answer = await post(form);
    expect(answer.json).toEqual({
      code,
      message,
      more_info: `https://www.twilio.com/docs/errors/${code}`,
      status,
    });
    expect(answer.status).toBe(status);
    expect((await get(".json")).json.messages).toEqual([]);
  });

  test.each([
    ["empty", EMPTY_SERVICE, 21704, "The Messaging Service contains no phone numbers"],
    [
      "abroad",
      BRITISH_SERVICE,
      21703,
      "The Messaging Service does not have a phone number available to send a message",
    ],
  ])(
    "a service whose pool is %s, if settings want it at once",
    async (_, service, code, message) => {
      living.mock.settings({ no_sender: "at_once" });
      const { status, json } = await post({ ...byService, MessagingServiceSid: service });
      expect([status, json.code, json.message]).toEqual([400, code, message]);
    },
  );

  test("in XML as in JSON", async () => {
    const { status, headers, text } = await post({ To: PHONE, From: CODE }, "");
    expect([status, headers.get("content-type")]).toEqual([400, "application/xml"]);
    expect(text).toBe(
      "<?xml version='1.0' encoding='UTF-8'?>\n<TwilioResponse><RestException><Code>21619</Code><Message>A Message Body, Media URL or Content SID is required</Message><MoreInfo>https://www.twilio.com/docs/errors/21619</MoreInfo><Status>400</Status></RestException></TwilioResponse>",
    );
  });
});

describe("CreateMessage", () => {
  const nothing = { date_sent: null, price: null, error_code: null, error_message: null };

  test("From alone: queued, with its segments and a currency", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { status, json } = await post({ ...hello, Body: "x".repeat(161) });
    expect(status).toBe(201);
    const uri = `/2010-04-01/Accounts/${account.sid}/Messages/${json.sid}`;
    expect(JSON.stringify(json)).toBe(
      JSON.stringify({
        body: "x".repeat(161),
        num_segments: "2",
        direction: "outbound-api",
        from: CODE,
        date_updated: "Tue, 01 Jan 2030 00:00:00 +0000",
        price: null,
        error_message: null,
        uri: `${uri}.json`,
        account_sid: account.sid,
        num_media: "0",
        to: PHONE,
        date_created: "Tue, 01 Jan 2030 00:00:00 +0000",
        status: "queued",
        sid: json.sid,
        date_sent: null,
        messaging_service_sid: null,
        error_code: null,
        price_unit: "USD",
        api_version: "2010-04-01",
        subresource_uris: { media: `${uri}/Media.json` },
      }),
    );
    expect(json.sid).toMatch(/^SM[0-9a-f]{32}$/);
  });

  test("a service: accepted, without sender, segments and currency", async () => {
    const { status, json } = await post(byService);
    expect([status, json]).toMatchObject([
      201,
      {
        ...nothing,
        status: "accepted",
        from: null,
        num_segments: "0",
        price_unit: null,
        messaging_service_sid: SERVICE,
      },
    ]);
  });

  test("a service and From: accepted, from that sender", async () => {
    const { json } = await post({ ...byService, From: NUMBER });
    expect(json).toMatchObject({
      status: "accepted",
      from: NUMBER,
      num_segments: "0",
      price_unit: null,
    });
    await living.mock.idle();
    expect((await get(`/${json.sid}.json`)).json).toMatchObject({
      status: "delivered",
      from: NUMBER,
    });
  });

  test("a schedule: scheduled, without sender", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { json } = await post({ ...byService, ...soon });
    expect(json).toMatchObject({
      ...nothing,
      status: "scheduled",
      from: null,
      num_segments: "0",
      price_unit: null,
    });
  });

  test("media: an MM, and files whose type their names tell", async () => {
    const MediaUrl = ["http://a.example/cat.png", "https://a.example/doc?x=.pdf"];
    const { json } = await post({ To: PHONE, From: MMS_CODE, MediaUrl });
    expect(json).toMatchObject({ num_media: "2", body: "" });
    expect(json.sid).toMatch(/^MM[0-9a-f]{32}$/);
    const media = await get(`/${json.sid}/Media.json`);
    expect(media.json.media_list.map((one: { content_type: string }) => one.content_type)).toEqual([
      "application/octet-stream",
      "image/png",
    ]);
  });

  test.each(["(415) 555-0100", "4155550100", "+1 415.555.0100", "14155550100"])(
    "reads the number %s",
    async (To) => {
      expect((await post({ ...hello, To })).json.to).toBe(PHONE);
    },
  );

  test("is XML without a suffix, its elements in the recorded order", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { status, headers, text } = await post(hello, "");
    expect([status, headers.get("content-type")]).toEqual([201, "application/xml"]);
    const [sid = ""] = /SM[0-9a-f]{32}/.exec(text) ?? [];
    const uri = `/2010-04-01/Accounts/${account.sid}/Messages/${sid}`;
    const date = "Tue, 01 Jan 2030 00:00:00 +0000";
    expect(text).toBe(
      `<?xml version='1.0' encoding='UTF-8'?>\n<TwilioResponse><Message><Sid>${sid}</Sid><DateCreated>${date}</DateCreated><DateUpdated>${date}</DateUpdated><DateSent/><AccountSid>${account.sid}</AccountSid><To>${PHONE}</To><From>${CODE}</From><MessagingServiceSid/><Body>Hello</Body><Status>queued</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit>USD</PriceUnit><ErrorCode/><ErrorMessage/><Uri>${uri}</Uri><SubresourceUris><Media>${uri}/Media</Media></SubresourceUris></Message></TwilioResponse>`,
    );
  });
});
