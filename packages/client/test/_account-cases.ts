import { collect, equal } from "./_expect.ts";
import { ACCOUNT, SHORT_CODE, UNKNOWN, type World } from "./_world.ts";

const authToken = "0123456789abcdef0123456789abcdef";

export const accountCases: Record<string, (world: World) => Promise<void>> = {
  async "2010-04-01: lists, fetches and updates in JSON and both XML representations"({ account }) {
    const api = account.api20100401;
    const json = await api.fetchShortCode.orThrow({ Sid: SHORT_CODE });
    const xml = await api.fetchShortCodeXml.orThrow({ Sid: SHORT_CODE });
    const plain = await api.fetchShortCodeXmlDefault.orThrow({ Sid: SHORT_CODE });
    equal([json.short_code, json.sms_method], ["67898", "POST"]);
    equal([xml.short_code.short_code, xml.short_code.sms_method], ["67898", "POST"]);
    equal(plain, xml);
    for (const update of [api.updateShortCodeXml.orThrow, api.updateShortCodeXmlDefault.orThrow]) {
      const { short_code } = await update({
        Sid: SHORT_CODE,
        FriendlyName: "Grüße & 1 < 2",
        SmsUrl: "",
      });
      equal([short_code.friendly_name, short_code.sms_url], ["Grüße & 1 < 2", null]);
    }
    const updated = await api.updateShortCode.orThrow({
      AccountSid: ACCOUNT,
      Sid: SHORT_CODE,
      SmsUrl: "https://example.com/?a=1&b=%20+",
      SmsMethod: "GET",
      FriendlyName: undefined,
    });
    equal([updated.friendly_name, updated.sms_method], ["Grüße & 1 < 2", "GET"]);
    equal((await api.listShortCode.orThrow()).short_codes.length, 10);
    equal((await api.listShortCodeXml.orThrow()).short_codes.short_codes.length, 10);
    equal(
      (await api.listShortCodeXmlDefault.orThrow({ ShortCode: "67*98" })).short_codes.short_codes
        .length,
      1,
    );
  },
  async "2010-04-01: errors are values in JSON and XML"({ account: { api20100401: api } }) {
    const calls = [api.fetchShortCode, api.fetchShortCodeXml, api.fetchShortCodeXmlDefault];
    for (const call of calls) {
      const { error } = await call({ Sid: UNKNOWN });
      equal([error?.name, error?.status, error?.code], ["TwilioError", 404, 20404]);
      equal(error?.message.includes(UNKNOWN), true);
    }
    for (const call of [
      api.updateShortCode,
      api.updateShortCodeXml,
      api.updateShortCodeXmlDefault,
    ]) {
      const { error } = await call({ Sid: SHORT_CODE, FriendlyName: "x".repeat(65) });
      equal([error?.status, error?.code], [400, 20002]);
    }
    const listed = await api.listShortCode({ AccountSid: `AC${"f".repeat(32)}` });
    equal(listed.error?.status === 401 || listed.error?.status === 404, true);
  },
  async "2010-04-01: follows relative next_page_uri, JSON and XML"({
    account: { api20100401: api },
  }) {
    const whole = (await api.listShortCode.orThrow()).short_codes.map(({ sid }) => sid);
    for (const list of [api.listShortCode, api.listShortCodeXml, api.listShortCodeXmlDefault]) {
      const pages: (string | null)[][] = [];
      for await (const { items } of list.pages({ PageSize: 4 }))
        pages.push(items.map(({ sid }) => sid));
      equal(
        pages.map(({ length }) => length),
        [4, 4, 2],
      );
      equal(pages.flat(), whole);
    }
    const some = await collect(api.listShortCode.items({ PageSize: 4 }, { limit: 5 }));
    equal(
      some.map(({ sid }) => sid),
      whole.slice(0, 5),
    );
    const [first] = await collect(api.listShortCode.pages({ PageSize: 4 }));
    const rest = await collect(api.listShortCode.items({}, { from: first?.next }));
    equal(
      rest.map(({ sid }) => sid),
      whole.slice(4),
    );
  },
  async "2008-08-01: XML and JSON are decoded, CSV and HTML come as text"({
    account: { api20080801: api },
  }) {
    const ShortCodeSid = SHORT_CODE;
    const { ShortCode } = await api.fetchShortCode.orThrow({ ShortCodeSid });
    equal(
      [ShortCode.ShortCode, ShortCode.DateCreated],
      ["67898", "Sat, 09 Jul 2011 22:36:22 +0000"],
    );
    const { TwilioResponse } = await api.fetchShortCodeJson.orThrow({ ShortCodeSid });
    equal({ ...TwilioResponse.ShortCode, ...ShortCode }, TwilioResponse.ShortCode);
    equal((await api.fetchShortCodeCsv.orThrow({ ShortCodeSid })).includes("67898"), true);
    equal((await api.fetchShortCodeHtml.orThrow({ ShortCodeSid })).startsWith("<html"), true);

    equal((await api.listShortCode.orThrow()).ShortCodes.ShortCode.length, 10);
    equal((await api.listShortCodeJson.orThrow()).TwilioResponse.ShortCodes.length, 10);
    equal((await api.listShortCodeCsv.orThrow()).trim().split("\n").length, 11);
    equal((await api.listShortCodeHtml.orThrow()).includes("67898"), true);

    const change = { ShortCodeSid, FriendlyName: "a & b" };
    equal((await api.updateShortCode.orThrow(change)).ShortCode.FriendlyName, "a & b");
    equal(
      (await api.updateShortCodeJson.orThrow(change)).TwilioResponse.ShortCode.FriendlyName,
      "a & b",
    );
    equal((await api.updateShortCodeCsv.orThrow(change)).includes("a & b"), true);
    equal((await api.updateShortCodeHtml.orThrow(change)).includes("a &amp; b"), true);
  },
  async "2008-08-01: errors are values in every representation"({ account: { api20080801: api } }) {
    for (const call of [api.fetchShortCode, api.fetchShortCodeJson]) {
      const { error } = await call({ ShortCodeSid: UNKNOWN });
      equal([error?.name, error?.status, error?.code], ["TwilioError", 404, 20404]);
      equal(error?.message.includes(UNKNOWN), true);
    }
    for (const call of [api.fetchShortCodeCsv, api.fetchShortCodeHtml]) {
      const { error } = await call({ ShortCodeSid: UNKNOWN });
      equal([error?.name, error?.status, error?.code], ["TwilioError", 404, undefined]);
      equal(error?.body.includes(UNKNOWN), true);
    }
    const { error } = await api.updateShortCode({ ShortCodeSid: SHORT_CODE, SmsUrl: "ftp://x" });
    equal([error?.status, error?.code], [400, 21402]);
    equal(error?.body.RestException.Status, 400);
  },
  async "2008-08-01: follows the nextpageuri attribute"({ account: { api20080801: api } }) {
    const all = await collect(api.listShortCode.items({ PageSize: 3 }));
    equal(new Set(all.map(({ Sid }) => Sid)).size, 10);
    const pages = await collect(api.listShortCode.pages({ PageSize: 3 }));
    equal(
      pages.map(({ data }) => data.ShortCodes.page),
      [0, 1, 2, 3],
    );
  },
  async "raw: gives XML as its declared type"({ api20080801, api20100401, baseUrl, fetch }) {
    const options = { accountSid: ACCOUNT, authToken, baseUrl, fetch };
    const params = { path: { AccountSid: ACCOUNT, ShortCodeSid: SHORT_CODE } };
    const old = api20080801.createRawApi20080801(options);
    const path = "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}";
    const fetched = await old.GET(path, { params });
    equal(fetched.data?.ShortCode.ShortCode, "67898");
    const updated = await old.POST(path, { params, body: { FriendlyName: "raw" } });
    equal(updated.data?.ShortCode.FriendlyName, "raw");
    const missing = { params: { path: { ...params.path, ShortCodeSid: UNKNOWN } } };
    equal((await old.GET(path, missing)).error?.RestException.Code, 20404);
    const csv = await old.GET(`${path}.csv`, { params, parseAs: "text" });
    equal(csv.data?.includes("67898"), true);

    const json = api20100401.createRawApi20100401(options);
    const listed = await json.GET("/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json", {
      params: { path: { AccountSid: ACCOUNT }, query: { ShortCode: "67898", PageSize: 5 } },
    });
    equal(listed.data?.short_codes.length, 1);
  },
};
