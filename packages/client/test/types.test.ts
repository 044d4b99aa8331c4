import { expectTypeOf, test } from "vitest";
import type { CallOptions, Client, Page, TwilioError } from "../src/index.ts";
import type { components as v1, ListShortCodeResponse, ShortCode } from "../src/messaging-v1.ts";
import type { components as v2008 } from "../src/api-2008-08-01.ts";
import type { components as v2010 } from "../src/api-2010-04-01.ts";

type Schemas = v1["schemas"];
declare const { messagingV1, api20080801, api20100401 }: Client;

/** Type-checked, never run. */
export async function results() {
  const created = await messagingV1.createShortCode({ ServiceSid: "", ShortCodeSid: "" });
  expectTypeOf(created.response).toEqualTypeOf<Response>();
  expectTypeOf(created.data).toEqualTypeOf<Schemas["ShortCode"] | undefined>();
  if (created.error === undefined) {
    expectTypeOf(created.data).toEqualTypeOf<Schemas["ShortCode"]>();
    return;
  }
  expectTypeOf<ShortCode>().toEqualTypeOf<Schemas["ShortCode"]>();
  expectTypeOf(
    await messagingV1.listShortCode.orThrow({ ServiceSid: "" }),
  ).toEqualTypeOf<ListShortCodeResponse>();
  const { error } = created;
  expectTypeOf(error.status).toEqualTypeOf<
    400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 429 | 500 | 503
  >();
  if (error.status === 409) {
    expectTypeOf(error.code).toEqualTypeOf<21710 | 21712>();
    expectTypeOf(error.body).toEqualTypeOf<Schemas["Conflict"]>();
  }
  if (error.status === 412) expectTypeOf(error.code).toEqualTypeOf<21714>();
  // @ts-expect-error -- the operation does not have this status
  if (error.status === 418) return;
  // @ts-expect-error -- nor this code
  if (error.code === 21402) return;
  expectTypeOf(error).toExtend<TwilioError>();
  expectTypeOf(error.moreInfo).toEqualTypeOf<string | undefined>();

  expectTypeOf(
    await messagingV1.deleteShortCode.orThrow({ ServiceSid: "", Sid: "" }),
  ).toEqualTypeOf<undefined>();
}

export async function representations() {
  const ShortCodeSid = "";
  const xml = await api20080801.fetchShortCode({ ShortCodeSid });
  expectTypeOf(xml.data).toEqualTypeOf<v2008["schemas"]["ShortCodeResponse"] | undefined>();
  if (xml.error?.status === 404) expectTypeOf(xml.error.code).toEqualTypeOf<20404 | undefined>();
  const json = await api20080801.fetchShortCodeJson({ ShortCodeSid });
  if (json.error?.status === 404) expectTypeOf(json.error.code).toEqualTypeOf<20404 | undefined>();
  const csv = await api20080801.fetchShortCodeCsv({ ShortCodeSid });
  expectTypeOf(csv.data).toEqualTypeOf<string | undefined>();
  expectTypeOf(csv.error?.code).toEqualTypeOf<undefined>();
  const update = await api20100401.updateShortCodeXml({ Sid: "" });
  expectTypeOf(update.data?.short_code).toEqualTypeOf<v2010["schemas"]["ShortCode"] | undefined>();
  if (update.error?.status === 400)
    expectTypeOf(update.error.code).toEqualTypeOf<20001 | 20002 | 21402 | 21403 | 21406>();
}

export function parameters(options: CallOptions) {
  void messagingV1.fetchShortCode({ ServiceSid: "", Sid: "" }, options);
  // @ts-expect-error -- a path parameter is missing
  void messagingV1.fetchShortCode({ ServiceSid: "" });
  // @ts-expect-error -- so are all of them
  void messagingV1.fetchShortCode();
  // @ts-expect-error -- misspelt form field
  void messagingV1.createShortCode({ ServiceSid: "", ShortcodeSid: "" });
  // @ts-expect-error -- excess form field
  void messagingV1.createShortCode({ ServiceSid: "", ShortCodeSid: "", FriendlyName: "" });
  // @ts-expect-error -- misspelt query parameter
  void api20100401.listShortCode({ Pagesize: 5 });
  // @ts-expect-error -- query parameter of another type
  void api20100401.listShortCode({ PageSize: "5" });
  // @ts-expect-error -- not one of the methods
  void api20100401.updateShortCode({ Sid: "", SmsMethod: "PUT" });
  void api20100401.updateShortCode({ Sid: "", SmsUrl: null, FriendlyName: undefined });
  // @ts-expect-error -- only a text can be cleared
  void api20100401.updateShortCode({ Sid: "", SmsMethod: null });
  // @ts-expect-error -- what is required cannot be cleared
  void messagingV1.createShortCode({ ServiceSid: "", ShortCodeSid: null });
  // @ts-expect-error -- misspelt option
  void api20100401.listShortCode({}, { singal: AbortSignal.abort() });
  // @ts-expect-error -- the 2008 path has another name for it
  void api20080801.fetchShortCode({ Sid: "" });
  // @ts-expect-error -- one short code has no pages
  void api20100401.fetchShortCode.pages;
  // @ts-expect-error -- the JSON of this version has no links between pages
  void api20080801.listShortCodeJson.items;
  void api20080801.listShortCode();
  void api20080801.listShortCode({ AccountSid: undefined, PageSize: undefined }, {
    limit: undefined,
  } as CallOptions);
}

export async function paging() {
  for await (const item of messagingV1.listShortCode.items({ ServiceSid: "" }, { limit: 3 }))
    expectTypeOf(item).toEqualTypeOf<Schemas["ShortCode"]>();
  for await (const page of api20080801.listShortCode.pages())
    expectTypeOf(page).toEqualTypeOf<
      Page<v2008["schemas"]["ListShortCodeResponse"], v2008["schemas"]["ShortCode"]>
    >();
  for await (const item of api20100401.listShortCodeXml.items({ PageSize: 3 }))
    expectTypeOf(item).toEqualTypeOf<v2010["schemas"]["ShortCode"]>();
}

test("the types above are checked by `typecheck`, with TypeScript 7 and 5.9", () => {
  expectTypeOf<Client>().toHaveProperty("messagingV1");
});
