import { NoAnswer, type Target } from "./target/target.ts";

/** The control plane of `@shortcodes/mock`, as far as the tests use it. */
export interface MockControl {
  /** Accounts that the mock holds. */
  readonly accounts: readonly MockAccount[];
  /** Makes the next request to an operation fail with that status and code. */
  fail(fault: MockFault): Promise<void>;
  /** Takes back every fault. */
  heal(): Promise<void>;
}

export interface MockAccount {
  readonly sid: string;
  readonly auth_token: string;
  readonly status?: string;
  readonly services?: readonly MockService[];
}

export interface MockService {
  readonly sid: string;
  readonly short_codes?: readonly unknown[];
}

export interface MockFault {
  readonly document: string;
  readonly operation: string;
  readonly account_sid: string;
  readonly status: number;
  readonly code?: number;
}

/** The control plane of the server; undefined where it is no mock of ours. */
export async function findMockControl(target: Target): Promise<MockControl | undefined> {
  const health = await read(target, "/_mock/health");
  const faults = await read(target, "/_mock/faults");
  if (health === undefined || faults === undefined) return undefined;
  const state = (await read(target, "/_mock/state")) as { accounts?: readonly MockAccount[] };
  return {
    accounts: state?.accounts ?? [],
    async fail(fault) {
      const answer = await target.send({
        method: "PUT",
        target: "/_mock/faults",
        headers: { "content-type": "application/json" },
        body: JSON.stringify([{ ...fault, times: 1 }]),
        login: null,
      });
      if (answer.status >= 300)
        throw new Error(`PUT /_mock/faults was answered ${answer.status}: ${answer.text}`);
    },
    async heal() {
      await target.send({ method: "DELETE", target: "/_mock/faults", headers: {}, login: null });
    },
  };
}

/** JSON of a control page; undefined where there is no such page. Never sent with credentials: it may be anybody's server. */
async function read(target: Target, page: string): Promise<unknown> {
  try {
    const answer = await target.send({ method: "GET", target: page, headers: {}, login: null });
    return answer.status === 200 ? (JSON.parse(answer.text) as unknown) : undefined;
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
