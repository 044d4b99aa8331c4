import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createClock } from "./clock.ts";
import { createControl } from "./control/control.ts";
import { off } from "./contract/off.ts";
import type { Contract } from "./contract/contract.ts";
import { defaultSeed } from "./default-seed.ts";
import { compiledContracts, documents } from "./documents.ts";
import type { MessageOrder } from "./control/orders.ts";
import { createFaults } from "./faults.ts";
import { createFetch, type Fetch } from "./fetch-adapter.ts";
import type { Reception } from "./inbound/receive-message.ts";
import { createJournal } from "./journal.ts";
import { createServer as createHttpServer } from "./node-http.ts";
import { createNodeListener, SERVER_OPTIONS } from "./node-listener.ts";
import type { ContractLevel, MockOptions } from "./options.ts";
import { createOriginCheck } from "./origin-check.ts";
import { createMatcher } from "./router.ts";
import { randomSid } from "./random-sid.ts";
import { rememberAnswers } from "./remember-answers.ts";
import { createServer } from "./server.ts";
import type { State } from "./control/seed-schema.ts";
import { fromTables, toTables, worldOf } from "./state.ts";
import { openStore } from "./store/open-store.ts";
import { createTally } from "./tally.ts";
import type { World } from "./world.ts";

export interface Mock {
  /** Where it listens: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Asks the mock without a socket; relative URLs are its own. */
  readonly fetch: Fetch;
  /** Back to the seed, or to another state; journal, faults and clock as well. */
  reset(state?: State): Promise<void>;
  /** Makes an account with everything the seed has, which nobody else knows: tests that have one each may run at once. */
  createAccount(): Promise<{ readonly sid: string; readonly auth_token: string }>;
  /**
   * Lets a message come in to a short code, and tells what its URLs answered.
   *
   * @throws Error when no account, or more than one, has the short code
   */
  receive(message: MessageOrder): Promise<Reception>;
  /** Everything it holds, in the format of seeds. */
  state(): Promise<State>;
  /** Ends connections, frees the port and closes the store. */
  close(): Promise<void>;
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
  const { host = "127.0.0.1" } = options;
  const checked = options.contract === "off" ? async (state: State) => state : checkState;
  const seed = options.seed === undefined ? defaultSeed : await checked(options.seed);
  const clock = createClock(options.now);
  const seconds = () => Math.floor(clock.now() / 1000);
  const opened = await openStore(options.data);
  const { store, answers } =
    options.data === undefined ? rememberAnswers(opened) : { store: opened, answers: undefined };
  let isClosed = false;
  const journal = createJournal();
  const faults = createFaults();

  const replaceState = (state: State) => store.replace(toTables(state, seconds()));
  const reset = async (state?: State) => {
    await replaceState(state === undefined ? seed : await checked(state));
    journal.clear();
    faults.replace([]);
    clock.reset();
  };
  const newSid = options.newSid ?? randomSid;
  const receive: Mock["receive"] = async (message) => {
    const { createWebhookGuard } = await import("./inbound/webhook-guard.ts");
    const { receiveMessage } = await import("./inbound/receive-message.ts");
    const guard = createWebhookGuard(options.allowWebhooks ?? []);
    return receiveMessage({ store, newSid, guard }, message);
  };
  const addAccount = (sid: string, authToken: string) =>
    store.addAccounts(toTables(worldOf(sid, authToken, seed), seconds()));
  const contractOf = await contracts(options.contract ?? "compiled");
  const world: World = {
    store,
    clock,
    journal,
    faults,
    documents,
    contractOf,
    accounts: options.accounts ?? "strict",
    createAccount: (sid) => addAccount(sid, newSid("")),
    match: createMatcher(documents),
    newSid,
    checkOrigin: createOriginCheck({
      hosts: options.allowHosts ?? [],
      origins: options.allowOrigins ?? [],
    }),
    allowedOrigins: new Set(options.allowOrigins),
    control: createControl({
      store,
      clock,
      journal,
      faults,
      documents,
      replaceState,
      reset,
      receive,
    }),
    preferred: async (...asked) => {
      const { preferredAnswer } = await import("./prism/prefer.ts");
      return preferredAnswer(...asked);
    },
    further: await furtherDocuments(options.spec ?? []),
    underWay: createTally(),
    answers,
    log: options.onAnswer ?? (() => {}),
    // Who still waits for an answer when the mock is closed gets none: that is no defect.
    complain: (error) => isClosed || (options.onDefect ?? writeDefect)(error),
  };

  const answer = createServer(world);
  const server = createHttpServer(SERVER_OPTIONS, createNodeListener(answer));
  try {
    await store.seed(toTables(seed, seconds()));
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
    state: async () => fromTables(await store.tables()),
    async close() {
      isClosed = true;
      server.close();
      server.closeAllConnections();
      await store.close();
    },
  };
}

function writeDefect(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${text}\n`);
}

/** Loaded late: the default seed needs no check. */
async function checkState(state: State): Promise<State> {
  const { parseState } = await import("./read-seed.ts");
  return parseState(JSON.stringify(state, undefined, 2));
}

/** Prism is loaded for the level that is named after it, and then only. */
async function contracts(level: ContractLevel): Promise<World["contractOf"]> {
  if (level === "off") return () => off;
  const chosen = new Map<string, Contract>(compiledContracts);
  if (level === "prism") {
    const { createPrismContract } = await import("./contract/prism.ts");
    for (const { name, limits } of documents) {
      const decoding = compiledContracts.get(name);
      if (decoding !== undefined) chosen.set(name, await createPrismContract(decoding, limits));
    }
  }
  return ({ name }) => {
    const contract = chosen.get(name);
    if (contract === undefined) throw new Error(`${name} has no contract`);
    return contract;
  };
}

async function furtherDocuments(files: readonly string[]): Promise<World["further"]> {
  if (files.length === 0) return undefined;
  const { createFurtherDocuments } = await import("./prism/further-documents.ts");
  return createFurtherDocuments(files);
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, "listening");
}
