import { once } from "node:events";
import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type {
  InboundText,
  InboundResult,
  Settings,
  SettingsUpdate,
} from "./generated/control-types.ts";
import { checkOptions } from "./check-options.ts";
import { createHint } from "./api/not-emulated.ts";
import { createMatcher } from "./api/router.ts";
import { createClock } from "./control/clock.ts";
import { createFaults } from "./control/faults.ts";
import { createJournal } from "./control/journal.ts";
import { createSettings } from "./control/settings.ts";
import { documents } from "./documents.ts";
import { createEventLog } from "./events/event-log.ts";
import { createFetch, type Fetch } from "./http/fetch.ts";
import { createServer as createHttpServer } from "./http/node-http.ts";
import { closeServer, createNodeListener, SERVER_OPTIONS } from "./http/node-listener.ts";
import { createOriginCheck, parseHost, parseOrigin } from "./http/origin-check.ts";
import { createPublicOrigin, parsePublicUrl } from "./http/public-origin.ts";
import { createServer } from "./http/server.ts";
import { compiled } from "./levels/compiled.ts";
import { lazily } from "./lazily.ts";
import type { Level } from "./levels/level.ts";
import { off } from "./levels/off.ts";
import type { ContractLevel, MockOptions } from "./options.ts";
import { createPhones } from "./phones/phones.ts";
import { createTestPhone } from "./phones/create-test-phone.ts";
import type { TestPhone } from "./phones/test-phone.ts";
import { createOutbox } from "./sending/outbox.ts";
import { randomSid } from "./random-sid.ts";
import type { SpecDocuments } from "./prism/spec-documents.ts";
import type { Runtime } from "./runtime.ts";
import { defaultSeed } from "./state/default-seed.ts";
import { pointedAt } from "./state/pointed-at.ts";
import { accountLike, rowsOf, stateOf } from "./state/state.ts";
import type { State } from "./state/types.ts";
import { openStore } from "./store/open-store.ts";
import { kindNames, type Change } from "./store/store.ts";

export interface Mock {
  /** URL of the mock: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Sends a request without a socket; relative URLs are the mock's own. */
  readonly fetch: Fetch;
  /** Restores the seed, or sets another state, and resets the journal, the faults and the clock. */
  reset(state?: State): Promise<void>;
  /** Creates a new account with everything the seed has. Tests that each use their own account can run in parallel. */
  createAccount(): Promise<{ readonly sid: string; readonly auth_token: string }>;
  /**
   * Receives a text to a short code, and reports what its URLs answered.
   *
   * @throws Error when no account, or more than one, has the short code
   */
  receive(text: InboundText): Promise<InboundResult>;
  /**
   * A phone that sends and receives messages, such as `"+14155550100"`. Every phone number has one.
   *
   * @param accountSid the account whose short codes it texts, if several accounts have them
   * @throws Error when it is not a phone number in E.164 format
   */
  phone(number: string, accountSid?: string): TestPhone;
  /** Changes the given settings of how the mock sends messages. @throws InvalidInput when a setting does not have this value */
  settings(update?: SettingsUpdate): Settings;
  /** Resolves when no work is pending: messages have the status they keep until the clock advances, and callbacks are answered. */
  idle(): Promise<void>;
  /** The complete state, in the format of seeds. */
  state(): Promise<State>;
  /** Closes the connections, the port and the store. Requests in progress get `graceMs` milliseconds (default 0) to finish. */
  close(graceMs?: number): Promise<void>;
}

/**
 * Starts a mock of Twilio's short code APIs.
 *
 * @throws InvalidInput for an option that there is not, or that has another value than it takes
 * @throws Error when the seed is not valid, the port is in use, or the data file or database cannot be opened
 * @example
 * const mock = await createMock();
 * await fetch(`${mock.url}/2010-04-01/Accounts/AC1c238e6f7a0441659833ca940b72503d/SMS/ShortCodes.json`, { headers });
 * await mock.close();
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  checkOptions(options);
  const { host = "127.0.0.1", publicUrl, trustProxy = false } = options;
  const publicOrigins = publicUrl === undefined ? [] : [parsePublicUrl(publicUrl)];
  const allowedOrigins = (options.allowOrigins ?? []).map(parseOrigin);
  const allowWebhooks = (options.allowWebhooks ?? []).map((one) =>
    parseHost("--allow-webhooks", one),
  );
  // Node would listen on every address.
  if (host === "") throw new Error("--host takes an address to listen on, not an empty text");
  const checked = options.contract === "off" ? async (state: State) => state : checkState;
  const given = options.seed === undefined ? defaultSeed : await checked(options.seed);
  const seed = options.smsUrl === undefined ? given : pointedAt(given, options.smsUrl);
  const clock = createClock(options.now);
  let closing: Promise<void> | undefined;
  // A caller that still waits when the mock is closed gets no answer: that is not a defect.
  const complain = (error: unknown) =>
    closing !== undefined || (options.onDefect ?? writeDefect)(error);
  const events = createEventLog((delivery) => {
    try {
      options.onDelivery?.(delivery);
    } catch (error) {
      complain(error);
    }
  });
  // What may fail comes before the store: nobody would close it.
  const settings = createSettings(events, options.settings, () => outbox.planAgain());
  const checkOrigin = createOriginCheck({
    hosts: [...(options.allowHosts ?? []), ...publicOrigins.map((one) => new URL(one).hostname)],
    origins: [...allowedOrigins, ...publicOrigins],
  });
  const level = await levelOf(options.contract ?? "compiled");
  const specDocuments = await specDocumentsOf(options);
  const store = await openStore(options.data);
  let port = 0;
  let url = "";
  const journal = createJournal();
  const faults = createFaults();
  const newSid = options.newSid ?? randomSid;

  const phones = createPhones(events);
  /** Loaded with the first message: a mock that only answers requests does without. */
  const receiving = lazily(async () => {
    const { createReceiving } = await import("./inbound/receiving.ts");
    return createReceiving({ clock, port, allowWebhooks, maxWebhooks: options.maxWebhooks });
  });
  const outbox = createOutbox({
    store,
    clock,
    phones,
    events,
    newSid,
    settings: settings.get,
    ask: async (call) => (await receiving()).apps.ask(call),
    complain,
  });

  /** How often the state was replaced. */
  let epoch = 0;
  /** Ends what is under way: it means nothing to another state. */
  const endWork = async () => {
    epoch++;
    outbox.forgetPlans();
    outbox.clear();
    (await receiving.made)?.apps.stop();
  };
  const load = async (state: State) => {
    const rows = rowsOf(state, clock.seconds());
    // Already now: a message of the new state may have the Sid and the status of one that is about to move on.
    outbox.forgetPlans();
    try {
      await store.replace(rows);
    } catch (error) {
      outbox.planAgain();
      throw error;
    }
    await endWork();
  };
  const goOn = async () => {
    events.publish("reset", {});
    await outbox.resume();
  };
  const replaceState = async (state: State) => {
    await load(state);
    await goOn();
  };
  const reset = async (state?: State) => {
    const next = state === undefined ? seed : await checked(state);
    await load(next);
    journal.clear();
    faults.clear();
    events.clear();
    phones.clear();
    settings.clear();
    (await receiving.made)?.forget();
    clock.reset();
    await goOn();
  };
  const receiveNow: Mock["receive"] = async (text) => {
    const { receive, apps, loopLimit } = await receiving();
    const receiver = {
      store,
      clock,
      events,
      phones,
      outbox,
      apps,
      loopLimit,
      newSid,
      settings: settings.get,
      epoch: () => epoch,
      apiUrl: () => publicOrigins[0] ?? url,
    };
    return receive(receiver, text);
  };
  const receive: Mock["receive"] = (text) => outbox.during(receiveNow(text));
  /** Gives the account everything the seed has, unless it exists already. */
  const addAccount = (sid: string, authToken: string) =>
    store.write(sid, async (rows) => {
      if ((await rows.get("account", sid, sid)) !== undefined) return { value: undefined };
      const all = rowsOf(accountLike(seed, sid, authToken), clock.seconds());
      return {
        value: undefined,
        insert: kindNames.flatMap((kind) => all[kind].map((row) => [kind, row] as Change)),
      };
    });
  /** Loaded with the first request to it, as `receiving` is. */
  const control = lazily(async () => {
    const { createControl } = await import("./control/control.ts");
    const { resend } = await import("./webhooks/resend.ts");
    return createControl({
      store,
      clock,
      journal,
      faults,
      documents: [...documents.map(({ name }) => name), "mock-control"],
      specDigests: specDocuments?.digests ?? {},
      replaceState,
      reset,
      receive,
      phones,
      events,
      outbox,
      settings,
      resend: async (account, delivery) =>
        resend({ apps: (await receiving()).apps, events }, account, delivery),
      isChecked: options.contract !== "off",
    });
  });
  const runtime: Runtime = {
    store,
    clock,
    journal,
    faults,
    documents,
    level,
    outbox,
    accounts: options.accounts ?? "strict",
    createAccount: (sid, authToken) => addAccount(sid, authToken ?? newSid("")),
    match: createMatcher(documents),
    hint: createHint(documents),
    newSid,
    originOf: createPublicOrigin(publicOrigins[0], trustProxy),
    checkOrigin,
    allowedOrigins: new Set(allowedOrigins),
    control: async (request, pathname) => (await control())(request, pathname),
    specDocuments,
    log: options.onAnswer ?? (() => {}),
    complain,
  };

  const answer = createServer(runtime);
  const running = new Set<ServerResponse>();
  const server = createHttpServer(SERVER_OPTIONS, createNodeListener(answer, running, complain));
  try {
    if (options.smsUrl !== undefined && (await store.counts()).account > 0)
      options.onNotice?.("--sms-url changes the seed only: the store has a state already");
    await store.replace(rowsOf(seed, clock.seconds()), true);
    await listen(server, options.port ?? 0, host);
    port = (server.address() as AddressInfo).port;
    url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
    // What an earlier process left is sent by a mock that runs, and by no other.
    await outbox.resume();
  } catch (error) {
    outbox.forgetPlans();
    server.close();
    await store.close();
    throw error;
  }
  const end = async (graceMs: number) => {
    try {
      await closeServer(server, running, graceMs);
      await endWork();
      await outbox.idle();
    } finally {
      await store.close();
    }
  };
  return {
    url,
    fetch: createFetch(answer, url),
    reset,
    async createAccount() {
      const account = { sid: newSid("AC"), auth_token: newSid("") };
      await addAccount(account.sid, account.auth_token);
      return account;
    },
    receive,
    phone: (number, accountSid) =>
      createTestPhone({ store, phones, events, outbox, receive }, number, accountSid),
    settings: (update) => (update === undefined ? settings.get() : settings.update(update)),
    idle: () => outbox.idle(),
    state: async () => stateOf(await store.all()),
    close(graceMs = 0) {
      faults.clear();
      events.end();
      phones.end();
      closing ??= end(graceMs);
      return closing;
    },
  };
}

function writeDefect(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${text}\n`);
}

/** Loaded late: the default seed needs no check. */
async function checkState(state: State): Promise<State> {
  const { parseState } = await import("./state/read-seed.ts");
  return parseState(JSON.stringify(state, undefined, 2));
}

/** Prism is loaded for the level that is named after it, and then only. */
async function levelOf(name: ContractLevel): Promise<Level> {
  if (name !== "prism") return name === "off" ? off : compiled;
  const { prism } = await import("./levels/prism.ts");
  return prism;
}

async function specDocumentsOf({
  spec = [],
  fetchRefs = false,
  onNotice = () => {},
}: MockOptions): Promise<SpecDocuments | undefined> {
  if (spec.length === 0) return undefined;
  const { openSpecDocuments } = await import("./prism/spec-documents.ts");
  return openSpecDocuments(spec, fetchRefs, onNotice);
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, "listening");
}
