import type { Fault, State } from "@shortcodes/validation/mock-control";
import { printable } from "./report/printable.ts";
import { NoAnswer, type Target } from "./target/target.ts";

/** The control plane of `@shortcodes/mock`, as far as the tests use it. */
export type MockControl = NonNullable<Awaited<ReturnType<typeof findMockControl>>>;

/** The control plane of the server; undefined where it is not a mock of ours. */
export async function findMockControl(target: Target) {
  if ((await read("/_mock/health")) === undefined || (await read("/_mock/faults")) === undefined)
    return undefined;
  const state = (await read("/_mock/state")) as Partial<State> | undefined;
  const faults = { target: "/_mock/faults", login: null };
  return {
    accounts: state?.accounts ?? [],
    /** Injects a fault into the next request that meets its conditions. */
    async fail(fault: Fault): Promise<void> {
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
