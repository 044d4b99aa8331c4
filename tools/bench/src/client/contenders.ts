import createFetchClient from "openapi-fetch";
import twilio from "twilio";
import type * as messagingV1 from "@shortcodes/client/messaging-v1";
import { built } from "./entries.ts";

const accountSid = `AC${"1".repeat(32)}`;
const authToken = "1".repeat(32);
const ServiceSid = `MG${"1".repeat(32)}`;
const Sid = `SC${"1".repeat(32)}`;
const PAGE = 50;

/** Fetches one short code, or a page of 50; gives what its user read of it. */
export interface Contender {
  readonly name: string;
  readonly object: () => Promise<string>;
  readonly page: () => Promise<string>;
}

interface Json {
  readonly sid: string | null;
  readonly short_code: string | null;
}

/** Every contender for the same server; raw `fetch` first. */
export async function createContenders(baseUrl: string): Promise<Contender[]> {
  const list = `/v1/Services/${ServiceSid}/ShortCodes`;
  const headers = {
    accept: "application/json",
    authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`,
    "user-agent": "bench",
  };
  const raw = async <Body>(path: string, init: RequestInit = {}) =>
    (await fetch(baseUrl + path, { headers, ...init })).json() as Promise<Body>;
  /** What a time limit costs, which all the others but openapi-fetch have. */
  const limited = () => ({ signal: AbortSignal.timeout(30_000) });

  const plain = createFetchClient<messagingV1.paths>({ baseUrl, headers });
  const { createMessagingV1 } = (await import(built("messaging-v1.mjs"))) as typeof messagingV1;
  const client = createMessagingV1({ accountSid, authToken, baseUrl });
  const sdk = twilio(accountSid, authToken);
  sdk.messaging.baseUrl = baseUrl;
  const { shortCodes } = sdk.messaging.v1.services(ServiceSid);
  return [
    {
      name: "raw `fetch`",
      object: async () => readOne(await raw<Json>(`${list}/${Sid}`)),
      page: async () => readPage(await raw(list)),
    },
    {
      name: "raw `fetch` with `AbortSignal.timeout`",
      object: async () => readOne(await raw<Json>(`${list}/${Sid}`, limited())),
      page: async () => readPage(await raw(list, limited())),
    },
    {
      name: "`@shortcodes/client`",
      object: async () => readOne(await client.fetchShortCode.orThrow({ ServiceSid, Sid })),
      page: async () => readPage(await client.listShortCode.orThrow({ ServiceSid })),
    },
    {
      name: "`openapi-fetch` 0.17",
      async object() {
        const params = { path: { ServiceSid, Sid } };
        const { data } = await plain.GET("/v1/Services/{ServiceSid}/ShortCodes/{Sid}", { params });
        return readOne(data as Json);
      },
      async page() {
        const params = { path: { ServiceSid } };
        const { data } = await plain.GET("/v1/Services/{ServiceSid}/ShortCodes", { params });
        return readPage(data as { short_codes: Json[] });
      },
    },
    {
      name: "`twilio` 6.2",
      object: async () => readTwilio(await shortCodes(Sid).fetch()),
      page: async () => (await shortCodes.list({ limit: PAGE })).map(readTwilio).join(),
    },
  ];
}

function readOne({ sid, short_code }: Json): string {
  return `${sid} ${short_code}`;
}

function readPage(page: { readonly short_codes: readonly Json[] }): string {
  return page.short_codes.map(readOne).join();
}

function readTwilio(one: { readonly sid: string; readonly shortCode: string }): string {
  return `${one.sid} ${one.shortCode}`;
}
