import { collect, equal, rejection } from "./_expect.ts";
import { MEMBER, SERVICE, SPARE, UNKNOWN, type World } from "./_world.ts";

export const messagingV1Cases: Record<string, (world: World) => Promise<void>> = {
  async "FetchShortCode: gives the short code"({ service: { messagingV1 } }) {
    const { data, response } = await messagingV1.fetchShortCode({
      ServiceSid: SERVICE,
      Sid: MEMBER,
    });
    equal([data?.sid, data?.short_code, data?.capabilities], [MEMBER, "12345", ["SMS"]]);
    equal([response.status, JSON.parse(await response.text()).sid], [200, MEMBER]);
  },
  async "FetchShortCode: 404 is a value with its code"({ service: { messagingV1 } }) {
    const { error } = await messagingV1.fetchShortCode({ ServiceSid: SERVICE, Sid: UNKNOWN });
    equal([error?.name, error?.status, error?.code], ["TwilioError", 404, 20404]);
    equal(error?.moreInfo, "https://www.twilio.com/docs/errors/20404");
    equal(/^RQ[0-9a-f]{32}$/.test(error?.requestId ?? ""), true);
  },
  async "FetchShortCode: 401 says so"({ baseUrl, fetch, all }) {
    const stranger = all.createClient({
      accountSid: `AC${"f".repeat(32)}`,
      authToken: "x",
      baseUrl,
      fetch,
    });
    const { error } = await stranger.messagingV1.fetchShortCode({
      ServiceSid: SERVICE,
      Sid: MEMBER,
    });
    equal([error?.status, error?.code], [401, 20003]);
    equal(error?.detail, "Your AccountSid or AuthToken was incorrect.");
  },
  async "CreateShortCode, ListShortCode, DeleteShortCode: add, show and remove"({
    service: { messagingV1 },
  }) {
    const created = await messagingV1.createShortCode({ ServiceSid: SERVICE, ShortCodeSid: SPARE });
    equal(
      [created.response.status, created.data?.sid, created.data?.service_sid],
      [201, SPARE, SERVICE],
    );
    const listed = await messagingV1.listShortCode.orThrow({ ServiceSid: SERVICE });
    const sids = listed.short_codes.map(({ sid }) => sid);
    equal([sids.length, sids.includes(MEMBER), sids.includes(SPARE)], [2, true, true]);
    const removed = await messagingV1.deleteShortCode({ ServiceSid: SERVICE, Sid: SPARE });
    equal([removed.response.status, removed.data, removed.error], [204, undefined, undefined]);
    const again = await messagingV1.deleteShortCode({ ServiceSid: SERVICE, Sid: SPARE });
    equal([again.error?.status, again.error?.code], [404, 20404]);
  },
  async "CreateShortCode: refusals have their status and code"({ service: { messagingV1 } }) {
    const create = async (ShortCodeSid: string, ServiceSid = SERVICE) => {
      const { error } = await messagingV1.createShortCode({ ServiceSid, ShortCodeSid });
      return [error?.status, error?.code];
    };
    equal(await create("nonsense"), [400, 21421]);
    equal(await create(UNKNOWN), [400, 21421]);
    equal(await create(MEMBER), [409, 21710]);
    equal(await create(MEMBER, `MG${"b".repeat(32)}`), [409, 21712]);
    equal(await create(MEMBER, `MG${"f".repeat(32)}`), [404, 20404]);
  },
  async "errors: are instances of the classes of every entry"({
    all,
    messagingV1,
    api20080801,
    service,
  }) {
    const { error } = await service.messagingV1.fetchShortCode({
      ServiceSid: SERVICE,
      Sid: UNKNOWN,
    });
    for (const entry of [all, messagingV1, api20080801]) {
      equal([error instanceof entry.TwilioError, error instanceof Error], [true, true]);
      equal(error instanceof entry.ConnectionError, false);
    }
  },
  async "ListShortCode: an answer over maxResponseBytes rejects, and is asked for once"({
    service: { messagingV1 },
    all,
    calls,
  }) {
    const { response } = await messagingV1.listShortCode({ ServiceSid: SERVICE });
    const maxResponseBytes = (await response.text()).length;
    await messagingV1.listShortCode.orThrow({ ServiceSid: SERVICE }, { maxResponseBytes });
    const short = { maxResponseBytes: maxResponseBytes - 1 };
    const error = await rejection(messagingV1.listShortCode({ ServiceSid: SERVICE }, short));
    equal(
      [error instanceof all.ResponseTooLargeError, error.name],
      [true, "ResponseTooLargeError"],
    );
    equal(calls(), 3);
  },
  async "CreateShortCode: orThrow rejects with the error"({ service: { messagingV1 } }) {
    const parameters = { ServiceSid: SERVICE, ShortCodeSid: MEMBER };
    const error = await rejection(messagingV1.createShortCode.orThrow(parameters));
    equal(error, { ...error, name: "TwilioError", status: 409, code: 21710 });
  },
  async "ListShortCode: follows absolute next_page_url"({ service: { messagingV1 } }) {
    await messagingV1.createShortCode.orThrow({ ServiceSid: SERVICE, ShortCodeSid: SPARE });
    const pages = await collect(
      messagingV1.listShortCode.pages({ ServiceSid: SERVICE, PageSize: 1 }),
    );
    equal(
      pages.map(({ items }) => items.length),
      [1, 1],
    );
    equal([typeof pages[0]?.next, pages[1]?.next], ["string", undefined]);
    const from = pages[0]?.next;
    const rest = await collect(messagingV1.listShortCode.items({ ServiceSid: SERVICE }, { from }));
    equal(
      rest.map(({ sid }) => sid),
      pages[1]?.items.map(({ sid }) => sid),
    );
  },
  async "raw: is openapi-fetch with types and credentials"({ messagingV1, baseUrl, fetch }) {
    const raw = messagingV1.createRawMessagingV1({
      accountSid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      authToken: "0123456789abcdef0123456789abcdef",
      baseUrl,
      fetch,
    });
    const path = { ServiceSid: SERVICE };
    const created = await raw.POST("/v1/Services/{ServiceSid}/ShortCodes", {
      params: { path },
      body: { ShortCodeSid: SPARE },
    });
    equal([created.response.status, created.data?.sid], [201, SPARE]);
    const one = { params: { path: { ...path, Sid: SPARE } } };
    const removed = await raw.DELETE("/v1/Services/{ServiceSid}/ShortCodes/{Sid}", one);
    equal([removed.response.status, removed.error], [204, undefined]);
    const { error } = await raw.GET("/v1/Services/{ServiceSid}/ShortCodes/{Sid}", one);
    equal(error?.code, 20404);
  },
};
