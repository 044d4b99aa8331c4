import { printable } from "./report/printable.ts";
import { NoAnswer, type Target } from "./target/target.ts";

/** The control plane of `@shortcodes/mock`, as far as the tests use it. */
export type MockControl = NonNullable<Awaited<ReturnType<typeof findMockControl>>>;

/** An account that the mock holds, with its services and what is in them: `short_codes`. */
export interface MockAccount {
  readonly sid: string;
  readonly auth_token: string;
  readonly status?: string;
  readonly services?: readonly Readonly<{ sid: string } & Record<string, unknown>>[];
}

interface MockFault {
  readonly document: string;
  readonly operation: string;
  readonly account_sid: string;
  readonly status: number;
  readonly code?: number;
}

/** The control plane of the server; undefined where it is not a mock of ours. */
export async function findMockControl(target: Target) {
  if ((await read("/_mock/health")) === undefined || (await read("/_mock/faults")) === undefined)
    return undefined;
  const state = (await read("/_mock/state")) as { accounts?: readonly MockAccount[] } | undefined;
  const faults = { target: "/_mock/faults", login: null };
  return {
    accounts: state?.accounts ?? [],
    /** Makes the next request to an operation fail with that status and code. */
    async fail(fault: MockFault): Promise<void> {
      const body = JSON.stringify([{ ...fault, times: 1 }]);
      const headers = { "content-type": "application/json" };
      const answer = await target.send({ ...faults, method: "PUT", headers, body });
      if (answer.status >= 300)
        throw new Error(
          `PUT /_mock/faults was answered with ${answer.status}: ${printable(answer.text)}`,
        );
    },
    /** Takes back every fault. */
    async heal(): Promise<void> {
      await target.send({ ...faults, method: "DELETE", headers: {} });
    },
  };

  /** JSON of a control page; undefined where there is no such page. Never sent with credentials: it may be anybody's server. */
  async function read(page: string): Promise<unknown> {
    try {
      const answer = await target.send({ method: "GET", target: page, headers: {}, login: null });
      return answer.status === 200 ? (JSON.parse(answer.text) as unknown) : undefined;
    } catch (error) {
      if (error instanceof NoAnswer || error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
}
