import { once } from "node:events";
import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { InboundText, Reception } from "./generated/control-types.ts";
import { createHint } from "./api/not-emulated.ts";
import { createMatcher } from "./api/router.ts";
import { createClock } from "./control/clock.ts";
import { createControl } from "./control/control.ts";
import { createFaults } from "./control/faults.ts";
import { createJournal } from "./control/journal.ts";
import { documents } from "./documents.ts";
import { createFetch, type Fetch } from "./http/fetch.ts";
import { createServer as createHttpServer } from "./http/node-http.ts";
import { closeServer, createNodeListener, SERVER_OPTIONS } from "./http/node-listener.ts";
import { createOriginCheck } from "./http/origin-check.ts";
import { createPublicOrigin, parsePublicUrl } from "./http/public-origin.ts";
import { createServer } from "./http/server.ts";
import { compiled } from "./levels/compiled.ts";
import type { Level } from "./levels/level.ts";
import { off } from "./levels/off.ts";
import type { ContractLevel, MockOptions } from "./options.ts";
import { randomSid } from "./random-sid.ts";
import type { SpecDocuments } from "./prism/spec-documents.ts";
import type { Runtime } from "./runtime.ts";
import { defaultSeed } from "./state/default-seed.ts";
import { accountLike, rowsOf, stateOf } from "./state/state.ts";
import type { State } from "./state/types.ts";
import { openStore } from "./store/open-store.ts";
import { kindNames, type Change } from "./store/store.ts";

export interface Mock {
  /** Where it listens: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Sends a request without a socket; relative URLs are the mock's own. */
  readonly fetch: Fetch;
  /** Back to the seed, or to another state; journal, faults and clock as well. */
  reset(state?: State): Promise<void>;
  /** Makes an account with everything the seed has, which nobody else knows: tests that have one each may run at once. */
  createAccount(): Promise<{ readonly sid: string; readonly auth_token: string }>;
  /**
   * Receives a text to a short code, and reports what its URLs answered.
   *
   * @throws Error when no account, or more than one, has the short code
   */
  receive(text: InboundText): Promise<Reception>;
  /** Everything it holds, in the format of seeds. */
  state(): Promise<State>;
  /** Ends connections, frees the port and closes the store; requests that are under way have `graceMs`, 0 unless given, to finish. */
  close(graceMs?: number): Promise<void>;
}

/**
 * Starts a mock of Twilio's short code APIs.
 *
 * @throws Error when the seed breaks a rule, the port is taken, or the data file or database cannot be opened
 * @example
 * const mock = await createMock();
 * await fetch(`${mock.url}/2010-04-01/Accounts/AC1c238e6f7a0441659833ca940b72503d/SMS/ShortCodes.json`, { headers });
 * await mock.close();
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { host = "127.0.0.1", publicUrl, trustProxy = false } = options;
  const publicOrigins = publicUrl === undefined ? [] : [parsePublicUrl(publicUrl)];
  const checked = options.contract === "off" ? async (state: State) => state : checkState;
  const seed = options.seed === undefined ? defaultSeed : await checked(options.seed);
  const clock = createClock(options.now);
  // What may fail comes before the store: nobody would close it.
  const level = await levelOf(options.contract ?? "compiled");
  const specDocuments = await specDocumentsOf(options);
  const store = await openStore(options.data);
  let closing: Promise<void> | undefined;
  const journal = createJournal();
  const faults = createFaults();
  const newSid = options.newSid ?? randomSid;

  const replaceState = (state: State) => store.replace(rowsOf(state, clock.seconds()));
  const reset = async (state?: State) => {
    await replaceState(state === undefined ? seed : await checked(state));
    journal.clear();
    faults.clear();
    clock.reset();
  };
  const receive: Mock["receive"] = async (text) => {
    const { createWebhookGuard } = await import("./webhooks/webhook-guard.ts");
    const { receiveMessage } = await import("./inbound/receive-message.ts");
    const guard = createWebhookGuard(options.allowWebhooks ?? [], { ownPort: port });
    return receiveMessage({ store, newSid, guard }, text);
  };
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
  const runtime: Runtime = {
    store,
    clock,
    journal,
    faults,
    documents,
    level,
    accounts: options.accounts ?? "strict",
    createAccount: (sid) => addAccount(sid, newSid("")),
    match: createMatcher(documents),
    hint: createHint(documents),
    newSid,
    originOf: createPublicOrigin(publicOrigins[0], trustProxy),
    checkOrigin: createOriginCheck({
      hosts: [...(options.allowHosts ?? []), ...publicOrigins.map((one) => new URL(one).hostname)],
      origins: [...(options.allowOrigins ?? []), ...publicOrigins],
    }),
    allowedOrigins: new Set(options.allowOrigins),
    control: createControl({
      store,
      clock,
      journal,
      faults,
      documents: [...documents.map(({ name }) => name), "mock-control"],
      specDigests: specDocuments?.digests ?? {},
      replaceState,
      reset,
      receive,
    }),
    specDocuments,
    log: options.onAnswer ?? (() => {}),
    // Who still waits for an answer when the mock is closed gets none: that is no defect.
    complain: (error) => closing !== undefined || (options.onDefect ?? writeDefect)(error),
  };

  const answer = createServer(runtime);
  const running = new Set<ServerResponse>();
  const server = createHttpServer(SERVER_OPTIONS, createNodeListener(answer, running));
  try {
    await store.replace(rowsOf(seed, clock.seconds()), true);
    await listen(server, options.port ?? 0, host);
  } catch (error) {
    await store.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
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
    state: async () => stateOf(await store.all()),
    close(graceMs = 0) {
      faults.clear();
      closing ??= closeServer(server, running, graceMs).then(() => store.close());
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
}: MockOptions): Promise<SpecDocuments | undefined> {
  if (spec.length === 0) return undefined;
  const { openSpecDocuments } = await import("./prism/spec-documents.ts");
  return openSpecDocuments(spec, fetchRefs, (line) => process.stderr.write(`${line}\n`));
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, "listening");
}
