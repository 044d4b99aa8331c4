import { sent, type Sent } from "./load.ts";
import {
  accountSid,
  authorization,
  serviceSid,
  shortCode,
  SHORT_CODES_OF_ACCOUNT,
  shortCodeSid,
  WITHOUT_URL,
} from "./seeds.ts";

/** What one connection sends, in turn and again from the start. */
export type Requests = (connection: number) => readonly Sent[];

/** At most this many times what the bare server takes, or the earlier build. */
export interface Bars {
  readonly bare?: number;
  readonly earlier?: number;
}

/** A kind of request, in memory or in a file of 100,000 short codes. */
export interface Case {
  readonly id: string;
  readonly name: string;
  readonly store: "memory" | "file";
  readonly connections: number;
  readonly requests: Requests;
  /** Sent before every one of the requests; what it takes is measured apart and subtracted. */
  readonly after?: Requests;
  /** Sent once before all; `app` is the URL of an app that answers with TwiML. The limit is then a server that requests the URL of the app. */
  readonly setUp?: (app: string) => readonly Sent[];
  readonly bars: Bars;
}

/** As many callers at once as the peers of the README's table were measured with. */
const CONNECTIONS = 10;
const DISTINCT = 50;

const account2010 = (account: number) =>
  `/2010-04-01/Accounts/${accountSid(account)}/SMS/ShortCodes`;
const account2008 = (account: number) =>
  `/2008-08-01/Accounts/${accountSid(account)}/SMS/ShortCodes`;
const service = (account: number) => `/v1/Services/${serviceSid(account)}/ShortCodes`;
const own = (account: number, index: number) =>
  shortCodeSid(account * SHORT_CODES_OF_ACCOUNT + index);

const get = (account: number, path: string, status = 200): Sent =>
  sent("GET", path, status, authorization(account));

const list2010: Requests = (account) => [get(account, `${account2010(account)}.json`)];
const list2008: Requests = (account) => [get(account, account2008(account))];

const fetches =
  (path: (account: number, sid: string) => string): Requests =>
  (account) =>
    Array.from({ length: DISTINCT }, (_, index) =>
      get(account, path(account, own(account, index))),
    );

const fetches2010 = fetches((account, sid) => `${account2010(account)}/${sid}.json`);

const updates: Requests = (account) =>
  Array.from({ length: DISTINCT }, (_, index) => {
    const form = `SmsUrl=http%3A%2F%2Fmyapp.com%2F${index}`;
    const path = `${account2010(account)}/${own(account, 0)}.json`;
    return sent("POST", path, 200, authorization(account), form);
  });

const create = (account: number, sid: string, status = 201): Sent =>
  sent("POST", service(account), status, authorization(account), `ShortCodeSid=${sid}`);

const createAndDelete: Requests = (account) => [
  create(account, own(account, 0)),
  sent("DELETE", `${service(account)}/${own(account, 0)}`, 204, authorization(account)),
];

const message: Requests = () => {
  const text = { to: shortCode(WITHOUT_URL), from: "+14155550100", body: "Hello" };
  return [sent("POST", "/_mock/messages", 200, {}, JSON.stringify(text))];
};

const messages = (account: number) => `/2010-04-01/Accounts/${accountSid(account)}/Messages.json`;

const send: Requests = (account) => {
  const from = shortCode(account * SHORT_CODES_OF_ACCOUNT);
  const form = `To=%2B14155550100&From=${from}&Body=Your+order+is+ready`;
  return [sent("POST", messages(account), 201, authorization(account), form)];
};

/** Whose texts the app gets. */
const CONVERSING = 1;
const pointAt = (app: string): readonly Sent[] => [
  sent(
    "POST",
    `${account2010(0)}/${own(0, CONVERSING)}.json`,
    200,
    authorization(0),
    `SmsUrl=${encodeURIComponent(app)}`,
  ),
];

/** Each from another phone: twenty replies to one within half a minute are a loop. */
const conversation: Requests = () =>
  Array.from({ length: 1000 }, () => {
    const from = `+1415${String(2_000_000 + Math.floor(Math.random() * 8_000_000))}`;
    const text = { to: shortCode(CONVERSING), from, body: "Hello" };
    return sent("POST", "/_mock/messages", 200, {}, JSON.stringify(text));
  });

const inMemory = { store: "memory", connections: CONNECTIONS } as const;

export const cases: readonly Case[] = [
  {
    id: "list-json",
    name: "list of 50 after a write, 2010-04-01 JSON",
    ...inMemory,
    requests: list2010,
    after: updates,
    bars: { bare: 2.5, earlier: 0.65 },
  },
  {
    id: "list-xml",
    name: "list of 50 after a write, 2008-08-01 XML",
    ...inMemory,
    requests: list2008,
    after: updates,
    bars: { bare: 2.5, earlier: 0.65 },
  },
  {
    id: "list-file",
    name: "list of 50 out of 100,000 in a file, 2010-04-01 JSON",
    store: "file",
    connections: CONNECTIONS,
    // All of one account.
    requests: () => list2010(0),
    bars: { earlier: 0.35 },
  },
  {
    id: "fetch-json",
    name: "fetch, 2010-04-01 JSON",
    ...inMemory,
    requests: fetches2010,
    bars: { bare: 1.5 },
  },
  {
    id: "fetch-xml",
    name: "fetch, 2008-08-01 XML",
    ...inMemory,
    requests: fetches((account, sid) => `${account2008(account)}/${sid}`),
    bars: { bare: 1.5 },
  },
  {
    id: "update",
    name: "update, 2010-04-01 JSON",
    ...inMemory,
    requests: updates,
    bars: { bare: 1.7 },
  },
  {
    id: "create-delete",
    name: "create and delete, Messaging v1",
    ...inMemory,
    requests: createAndDelete,
    bars: { bare: 1.6 },
  },
  {
    id: "send",
    name: "create a message, direct, no callback",
    ...inMemory,
    requests: send,
    bars: { bare: 2 },
  },
  {
    id: "list-messages",
    name: "list of 50 messages after a write",
    ...inMemory,
    requests: (account) => [get(account, messages(account))],
    // As many as a page has, so that the first list is a full one.
    after: (account) => Array.from({ length: DISTINCT }, () => send(account)).flat(),
    bars: { bare: 2.5 },
  },
  {
    id: "reply",
    name: "text, signed webhook, TwiML reply; against a server that requests the URL of the app",
    ...inMemory,
    requests: conversation,
    setUp: pointAt,
    bars: { bare: 2 },
  },
  {
    id: "inbound-file",
    name: "inbound message, dropped, to one of 100,000 in a file",
    store: "file",
    // An earlier build may take seconds for one.
    connections: 1,
    requests: message,
    bars: { earlier: 0.01 },
  },
];

/** A little of everything, refusals among it; it ends as it began. */
export const mixed: Requests = (account) => [
  ...fetches2010(account).slice(0, 5),
  ...createAndDelete(account),
  ...list2010(account),
  ...updates(account).slice(0, 2),
  get(account, `${account2010(account)}/nonsense.json`, 404),
  create(account, "nonsense", 400),
];
