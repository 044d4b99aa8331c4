import { jsonAnswer } from "../answer.ts";
import type { ApiDocument } from "../api-document.ts";
import type { Clock } from "../clock.ts";
import type { PlainAnswer, PlainRequest } from "../exchange.ts";
import type { Faults } from "../faults.ts";
import type { Reception } from "../inbound/receive-message.ts";
import type { Journal } from "../journal.ts";
import { parseState } from "../read-seed.ts";
import { fromTables } from "../state.ts";
import type { Store } from "../store/store.ts";
import { version } from "../version.ts";
import { documentText, documentDigests } from "./openapi-files.ts";
import {
  clockSchema,
  faultsSchema,
  messageSchema,
  type ClockOrder,
  type MessageOrder,
} from "./orders.ts";
import { BadOrder, parseOrder } from "./parse-order.ts";
import { referenceFile, referencePage } from "./reference-page.ts";
import { seedSchemaText, type State } from "./seed-schema.ts";

/** What the control plane steers. */
export interface Controlled {
  readonly store: Store;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly documents: readonly ApiDocument[];
  /** Replaces the state alone; all or nothing. */
  readonly replaceState: (state: State) => Promise<void>;
  /** Back to the start: state, journal, faults, clock. */
  readonly reset: () => Promise<void>;
  /** Lets a message come in. */
  readonly receive: (message: MessageOrder) => Promise<Reception>;
}

type Page = (body: string) => PlainAnswer | Promise<PlainAnswer>;

const NO_CONTENT: PlainAnswer = { status: 204, headers: {}, body: "" };

/** Answers below `/_mock/`. */
export function createControl(controlled: Controlled) {
  const pages = controlPages(controlled);
  return async (request: PlainRequest, pathname: string): Promise<PlainAnswer> => {
    const methods = pages.get(pathname.replace(/^\/_mock\/?/, ""));
    if (methods === undefined)
      return jsonAnswer(404, {
        error: `There is no ${pathname}; there are ${[...pages.keys()].map((name) => `/_mock/${name}`).join(", ")}`,
      });
    const page = methods[request.method === "HEAD" ? "GET" : request.method];
    if (page === undefined)
      return {
        ...jsonAnswer(405, { error: `${pathname} takes ${Object.keys(methods).join(", ")}` }),
        headers: { Allow: Object.keys(methods).join(", "), "Content-Type": "application/json" },
      };
    if (request.isBodyTooLarge === true) return jsonAnswer(413, { error: "The body is too large" });
    try {
      return await page(request.body);
    } catch (error) {
      if (!(error instanceof BadOrder)) throw error;
      return jsonAnswer(400, { error: error.message });
    }
  };
}

function controlPages({
  store,
  clock,
  journal,
  faults,
  documents,
  replaceState,
  reset,
  receive,
}: Controlled): Map<string, Record<string, Page>> {
  const names = documents.map(({ name }) => name);
  return new Map<string, Record<string, Page>>([
    [
      "health",
      {
        GET: async () =>
          jsonAnswer(200, {
            status: "ok",
            version,
            documents: await documentDigests(names),
            counts: { ...(await store.counts()), requests: journal.size },
          }),
      },
    ],
    ["reset", { POST: async () => reset().then(() => NO_CONTENT) }],
    [
      "state",
      {
        GET: async () => jsonAnswer(200, fromTables(await store.tables())),
        PUT: async (body) => replaceState(parseState(body)).then(() => NO_CONTENT),
      },
    ],
    [
      "requests",
      { GET: () => jsonAnswer(200, journal.entries()), DELETE: () => done(() => journal.clear()) },
    ],
    [
      "faults",
      {
        GET: () => jsonAnswer(200, faults.list()),
        PUT: (body) => done(() => faults.replace(parseOrder(body, faultsSchema))),
        DELETE: () => done(() => faults.replace([])),
      },
    ],
    [
      "clock",
      {
        GET: () => clockAnswer(clock),
        PUT: (body) => setClock(clock, parseOrder(body, clockSchema)),
      },
    ],
    [
      "messages",
      { POST: async (body) => jsonAnswer(200, await receive(parseOrder(body, messageSchema))) },
    ],
    [
      "seed.schema.json",
      {
        GET: () => ({
          status: 200,
          headers: { "Content-Type": "application/schema+json" },
          body: seedSchemaText(),
        }),
      },
    ],
    ...names.map((name): [string, Record<string, Page>] => [
      `openapi/${name}.json`,
      {
        GET: async () => ({
          status: 200,
          headers: { "Content-Type": "application/json" },
          body: await documentText(name),
        }),
      },
    ]),
    ["docs", { GET: () => referencePage(names) }],
    ["docs/reference.js", { GET: () => referenceFile() }],
  ]);
}

function done(act: () => void): PlainAnswer {
  act();
  return NO_CONTENT;
}

function clockAnswer(clock: Clock): PlainAnswer {
  return jsonAnswer(200, { mode: clock.mode, now: new Date(clock.now()).toISOString() });
}

function setClock(clock: Clock, { mode, now, advance_ms: advance }: ClockOrder): PlainAnswer {
  const moment = now === undefined ? clock.now() : Date.parse(now);
  if (Number.isNaN(moment)) throw new BadOrder(`line 1: now ${JSON.stringify(now)} is no moment`);
  if (mode === "real") clock.reset();
  else if (mode === "frozen" || (mode === undefined && clock.mode === "frozen"))
    clock.freezeAt(moment);
  else if (mode === "shifted" || now !== undefined) clock.shiftTo(moment);
  if (advance !== undefined) clock.advance(advance);
  return clockAnswer(clock);
}
