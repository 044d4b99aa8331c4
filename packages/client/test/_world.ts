import type * as api20080801 from "../src/api-2008-08-01.ts";
import type * as api20100401 from "../src/api-2010-04-01.ts";
import type * as all from "../src/index.ts";
import type * as messagingV1 from "../src/messaging-v1.ts";

/** The package's entry points, from source or from what was built. */
export interface Entries {
  readonly all: typeof all;
  readonly api20080801: typeof api20080801;
  readonly api20100401: typeof api20100401;
  readonly messagingV1: typeof messagingV1;
}

/** A mock with its seed, and clients of its two accounts. */
export interface World extends Entries {
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The account of seed 000: ten short codes, no service. */
  readonly account: all.Client;
  /** The account of seed 001: a Messaging Service with one short code, and one short code beside it. */
  readonly service: all.Client;
  /** Arms faults of the mock. */
  order(...faults: readonly object[]): Promise<void>;
  /** How often the two clients called `fetch`. */
  calls(): number;
  /** How many requests that change something reached the mock. A slow GET of the runtime before may still come. */
  changes(): Promise<number>;
}

export const ACCOUNT = "AC1c238e6f7a0441659833ca940b72503d";
export const SHORT_CODE = "SC6b20cb705c1e8f00210049b20b70fce2";
export const UNKNOWN = "SCffffffffffffffffffffffffffffffff";
export const SERVICE = "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
export const MEMBER = "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
export const SPARE = "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
const authToken = "0123456789abcdef0123456789abcdef";
const ownFetch: World["fetch"] = (url, init) => fetch(url, init);

/** Puts the mock back to its seed first. */
export async function createWorld(
  entries: Entries,
  baseUrl: string,
  fetch = ownFetch,
): Promise<World> {
  const { createClient } = entries.all;
  let calls = 0;
  const counted: World["fetch"] = (url, init) => {
    calls += 1;
    return fetch(url, init);
  };
  const options = { authToken, baseUrl, fetch: counted };
  await control("POST", "reset");
  return {
    ...entries,
    baseUrl,
    fetch,
    account: createClient({ ...options, accountSid: ACCOUNT }),
    service: createClient({ ...options, accountSid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }),
    order: async (...faults) => {
      await control("PUT", "faults", faults);
    },
    calls: () => calls,
    changes: async () => {
      const requests = (await control("GET", "requests")) as { method: string }[];
      return requests.filter(({ method }) => method !== "GET").length;
    },
  };

  async function control(method: string, path: string, value?: unknown): Promise<unknown> {
    const headers = { "content-type": "application/json" };
    const body = value === undefined ? null : JSON.stringify(value);
    const response = await fetch(`${baseUrl}/_mock/${path}`, { method, headers, body });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    const text = await response.text();
    return text === "" ? undefined : JSON.parse(text);
  }
}
