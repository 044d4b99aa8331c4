import type { OperationValidators, Schema } from "@shortcodes/validation";
import type { CallOf, Success } from "../api/handler.ts";
import type { EventLog } from "../events/event-log.ts";
import type { Delivery, Health, InboundText, InboundResult } from "../generated/control-types.ts";
import type { Rows } from "../generated/kinds.ts";
import { parameters, type HandlerId, type operations } from "../generated/mock-control.ts";
import seedSchema from "../generated/seed.schema.json" with { type: "json" };
import type { HttpRequest, HttpResponse } from "../http/message.ts";
import { lazily } from "../lazily.ts";
import { messagesOf } from "../phones/messages-of.ts";
import type { Phones } from "../phones/phones.ts";
import type { Outbox } from "../sending/outbox.ts";
import { requirePhoneNumber } from "../sending/phone-number.ts";
import { NEXT_STATUSES, type MessageStatus } from "../sending/status.ts";
import { InvalidInput } from "../state/parse-json.ts";
import { stateOf } from "../state/state.ts";
import type { State } from "../state/types.ts";
import type { Store } from "../store/store.ts";
import { version } from "../version.ts";
import type { Clock } from "./clock.ts";
import type { Faults } from "./faults.ts";
import type { Journal } from "./journal.ts";
import { documentDigests, documentText } from "./openapi-files.ts";
import { page, pageScript } from "./page.ts";
import { referencePage, referenceScript } from "./reference-page.ts";
import type { SettingsStore } from "./settings.ts";

/** What the control plane steers. */
export interface Controlled {
  readonly store: Store;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly faults: Faults;
  /** Names of all OpenAPI documents. */
  readonly documents: readonly string[];
  /** SHA-256 of the documents that `--spec` adds, by name. */
  readonly specDigests: Readonly<Record<string, { readonly sha256: string }>>;
  /** Replaces the state alone; all or nothing. */
  readonly replaceState: (state: State) => Promise<void>;
  /** Back to the start: state, journal, faults, clock. */
  readonly reset: () => Promise<void>;
  readonly receive: (text: InboundText) => Promise<InboundResult>;
  readonly phones: Phones;
  readonly events: EventLog;
  readonly outbox: Outbox;
  readonly settings: SettingsStore;
  /** Answers are held to the document; at the level `off` the state may be what no document allows. */
  readonly isChecked: boolean;
  /** Sends a webhook request again. */
  readonly resend: (account: Rows["account"], delivery: Delivery) => Promise<Delivery>;
}

type Operations = typeof operations;
type BodyOf<Op> = Op extends { readonly body: { "application/json": Schema<infer T> } }
  ? T
  : undefined;

interface ControlCall<Op extends OperationValidators> extends Pick<CallOf<Op>, "path" | "query"> {
  readonly body: BodyOf<Op>;
  readonly request: HttpRequest;
}

/** What has to handle each operation of the control plane: what it is given and what it answers is what the document says. */
type ControlHandlers = {
  readonly [K in HandlerId]: (
    call: ControlCall<Operations[K]>,
  ) => Promise<Success<Operations[K]> & Extras>;
};

/** What an answer may have that no document describes. */
interface Extras extends Pick<Partial<HttpResponse>, "headers" | "stream"> {
  /** The body in gzip, for clients that accept it. */
  readonly gzip?: Uint8Array;
}

const DONE = { status: 204, body: undefined } as const;

/** What a path names is not there. */
export class NotThere extends Error {
  override readonly name = "NotThere";
}

/** What each operation of the control plane does. */
export function createHandlers(controlled: Controlled): ControlHandlers {
  const { store, clock, journal, faults, documents, specDigests, replaceState, reset, receive } =
    controlled;
  const { phones, events, outbox, settings, resend } = controlled;
  const ownDigests = lazily(() => documentDigests(documents));
  const clockState = () => ({
    status: 200 as const,
    body: { mode: clock.mode, now: new Date(clock.now()).toISOString() },
  });
  return {
    async FetchHealth() {
      const { account, api_key, short_code, phone_number, service, message } = await store.counts();
      const senders =
        (await store.countSet("short_code", "service_sid")) +
        (await store.countSet("phone_number", "service_sid"));
      const counts = {
        accounts: account,
        api_keys: api_key,
        short_codes: short_code,
        phone_numbers: phone_number,
        services: service,
        senders,
        messages: message,
        requests: journal.size,
      };
      const own = (await ownDigests()) as Health["documents"];
      const digests = { ...specDigests, ...own };
      return { status: 200, body: { status: "ok", version, documents: digests, counts } };
    },
    Reset: async () => reset().then(() => DONE),
    FetchState: async () => ({ status: 200, body: stateOf(await store.all()) }),
    ReplaceState: async ({ body }) => replaceState(body).then(() => DONE),
    ListRequests: async () => ({ status: 200, body: journal.entries() }),
    async DeleteRequests() {
      journal.clear();
      return DONE;
    },
    ReceiveMessage: async ({ body }) => ({ status: 200, body: await receive(body) }),
    async ListMessages({ query: { account_sid, limit = parameters.ListMessages.limit.default } }) {
      const sids =
        account_sid === undefined
          ? (await allAccounts(store)).map(({ sid }) => sid)
          : [account_sid];
      const pages = await Promise.all(sids.map((sid) => store.page("message", sid, { limit })));
      const rows = pages.flat().sort((a, b) => (`${a.serial}` < `${b.serial}` ? -1 : 1));
      return { status: 200, body: await Promise.all(rows.map((row) => outbox.logged(row))) };
    },
    async UpdateMessageStatus({ body: update, path: { Sid } }) {
      const account = await ownerOf(store, Sid);
      if (account === undefined) throw new NotThere(`Message ${Sid} does not exist`);
      const moved = await outbox.move(account, Sid, ({ status }) => {
        const next: readonly MessageStatus[] = NEXT_STATUSES[status];
        if (!next.includes(update.status))
          throw new InvalidInput(
            `status ${JSON.stringify(update.status)} cannot follow ${status}; ${next.length === 0 ? "it is final" : `expected one of ${next.join(", ")}`}`,
          );
        const isFailure = update.status === "failed" || update.status === "undelivered";
        if (update.error_code !== undefined && !isFailure)
          throw new InvalidInput(
            `error_code goes with the statuses failed and undelivered, not with ${update.status}`,
          );
        return update;
      });
      return { status: 200, body: await outbox.logged(moved) };
    },
    ListDeliveries: async () => ({ status: 200, body: events.deliveries() }),
    async ResendDelivery({ path: { Id } }) {
      const delivery = events.delivery(Id);
      if (delivery === undefined) throw new NotThere(`Delivery ${Id} does not exist`);
      const { account_sid: sid } = delivery;
      const account = await store.get("account", sid, sid);
      if (account === undefined)
        throw new NotThere(`Account ${sid} of delivery ${Id} does not exist any more`);
      return { status: 200, body: await resend(account, delivery) };
    },
    ListAlerts: async () => ({ status: 200, body: events.alerts() }),
    async StreamEvents({ request }) {
      const after = Number(request.headers["last-event-id"] ?? Number.NaN);
      return {
        status: 200,
        body: "",
        headers: { "Cache-Control": "no-store" },
        stream: (signal) => events.follow(Number.isInteger(after) ? after : undefined, signal),
      };
    },
    async DeleteEvents() {
      events.clear();
      // Whoever follows has to look at everything again.
      events.publish("reset", {});
      return DONE;
    },
    ListPhones: async () => ({ status: 200, body: phones.list() }),
    FetchPhone: async ({ path }) => ({
      status: 200,
      body: phones.get(requirePhoneNumber(path.Number)),
    }),
    UpdatePhone: async ({ path, body }) => ({
      status: 200,
      body: phones.set(requirePhoneNumber(path.Number), body),
    }),
    async ListPhoneMessages({ path, query: { account_sid: account, after: sid, wait = 0 } }) {
      const number = requirePhoneNumber(path.Number);
      const after = sid && (await arrivalOf(store, sid));
      const found = await phones.watch(number, wait * 1000, async () => {
        const messages = await messagesOf(store, number, { account, after });
        return messages.length === 0 ? undefined : messages;
      });
      return {
        status: 200,
        body: await Promise.all((found ?? []).map((row) => outbox.logged(row))),
      };
    },
    FetchSettings: async () => ({ status: 200, body: settings.get() }),
    UpdateSettings: async ({ body }) => ({ status: 200, body: settings.update(body) }),
    ListFaults: async () => ({ status: 200, body: faults.list() }),
    async ReplaceFaults({ body }) {
      faults.replace(body);
      return DONE;
    },
    async DeleteFaults() {
      faults.replace([]);
      return DONE;
    },
    FetchClock: async () => clockState(),
    async UpdateClock({ body }) {
      clock.update(body);
      return clockState();
    },
    FetchSeedSchema: async () => ({ status: 200, body: seedSchema }),
    FetchDocument: async ({ path: { Name } }) => ({
      status: 200,
      body: JSON.parse(await documentText(Name)) as Record<string, unknown>,
    }),
    FetchPage: async () => ({ status: 200, ...(await page()) }),
    async FetchPageScript({ path: { Hash } }) {
      const script = await pageScript(Hash);
      if (script === undefined)
        throw new NotThere(`There is no script ${Hash}; open /_mock/ again`);
      return { status: 200, ...script };
    },
    async FetchDocs() {
      const accounts = await store.find("account", "status", "active");
      return { status: 200, ...(await referencePage(documents, accounts)) };
    },
    FetchDocsScript: async () => ({ status: 200, ...(await referenceScript()) }),
  };
}

/** The account that has the message. */
async function ownerOf(store: Store, messageSid: string): Promise<Rows["account"] | undefined> {
  for (const account of await allAccounts(store))
    if ((await store.get("message", account.sid, messageSid)) !== undefined) return account;
  return undefined;
}

/** When a message arrived, also one that was deleted since. @throws InvalidInput when there was none */
async function arrivalOf(store: Store, messageSid: string): Promise<string | null> {
  for (const { sid } of await allAccounts(store)) {
    const message = await store.placed("message", sid, messageSid);
    if (message !== undefined) return message.arrived;
  }
  throw new InvalidInput(`after: message ${messageSid} does not exist`);
}

const ACCOUNT_STATUSES = Object.keys({
  active: true,
  suspended: true,
  closed: true,
  test: true,
} satisfies Record<Rows["account"]["status"], true>);

async function allAccounts(store: Store): Promise<readonly Rows["account"][]> {
  const each = ACCOUNT_STATUSES.map((status) => store.find("account", "status", status));
  return (await Promise.all(each)).flat();
}
