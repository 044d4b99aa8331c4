import { requestBytes } from "./load.ts";

export const ACCOUNT = `AC${"1".repeat(32)}`;
export const SERVICE = `MG${"1".repeat(32)}`;
export const TOKEN = "t".repeat(32);
export const headers = { Authorization: `Basic ${btoa(`${ACCOUNT}:${TOKEN}`)}` };
export const shortCode = (index: number) => `SC${String(index).padStart(32, "0")}`;

/** What one connection sends, in turn, and the statuses it must get. */
export type Requests = (
  connection: number,
) => readonly { readonly bytes: Buffer; readonly status: number }[];

/** A kind of request, and how much more CPU than the bare server it may take, where that is limited. */
export interface Case {
  readonly name: string;
  readonly limit?: number;
  readonly requests: Requests;
}

const account = `/2010-04-01/Accounts/${ACCOUNT}/SMS/ShortCodes`;
const account2008 = `/2008-08-01/Accounts/${ACCOUNT}/SMS/ShortCodes`;
const service = `/v1/Services/${SERVICE}/ShortCodes`;

export const list =
  (path: string, sent = headers): Requests =>
  () => [{ bytes: requestBytes("GET", path, sent), status: 200 }];

const fetches =
  (path: (sid: string) => string): Requests =>
  () =>
    Array.from({ length: 50 }, (_, index) => ({
      bytes: requestBytes("GET", path(shortCode(index)), headers),
      status: 200,
    }));

const updates: Requests = (connection) =>
  Array.from({ length: 50 }, (_, index) => ({
    bytes: requestBytes(
      "POST",
      `${account}/${shortCode(connection)}.json`,
      headers,
      `SmsUrl=http%3A%2F%2Fmyapp.com%2F${index}`,
    ),
    status: 200,
  }));

/** Nothing that was answered before is right any more when the list is asked for. */
const updateAndList: Requests = (connection) =>
  updates(connection).flatMap((update) => [update, ...list(`${account}.json`)(connection)]);

const createAndDelete: Requests = (connection) => [
  {
    bytes: requestBytes("POST", service, headers, `ShortCodeSid=${shortCode(connection)}`),
    status: 201,
  },
  { bytes: requestBytes("DELETE", `${service}/${shortCode(connection)}`, headers), status: 204 },
];

export const cases: readonly Case[] = [
  {
    name: "fetch, 2010-04-01 JSON",
    limit: 1.8,
    requests: fetches((sid) => `${account}/${sid}.json`),
  },
  {
    name: "fetch, 2008-08-01 XML",
    limit: 1.8,
    requests: fetches((sid) => `${account2008}/${sid}`),
  },
  { name: "update, 2010-04-01 JSON", limit: 2.2, requests: updates },
  { name: "create and delete, Messaging v1", limit: 2.2, requests: createAndDelete },
  { name: "list of 50, 2010-04-01 JSON", limit: 5, requests: list(`${account}.json`) },
  { name: "list of 50, 2008-08-01 XML", limit: 5, requests: list(account2008) },
  { name: "update and list of 50 in turn, JSON, each", requests: updateAndList },
];

/** A little of everything, refusals among it; it ends as it began. */
export const mixed: Requests = (connection) => [
  ...fetches((sid) => `${account}/${sid}.json`)(connection).slice(0, 5),
  ...createAndDelete(connection),
  ...list(`${account}.json`)(connection),
  ...updates(connection).slice(0, 2),
  { bytes: requestBytes("GET", `${account}/nonsense.json`, headers), status: 404 },
  { bytes: requestBytes("POST", service, headers, "ShortCodeSid=nonsense"), status: 400 },
];
