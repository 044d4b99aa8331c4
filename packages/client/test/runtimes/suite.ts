import { accountCases } from "../_account-cases.ts";
import { faultCases } from "../_fault-cases.ts";
import { messageCases } from "../_message-cases.ts";
import { messagingV1Cases } from "../_messaging-v1-cases.ts";
import { createWorld, type Entries } from "../_world.ts";

/** What went wrong, by the name of the case; `null` for what went well. */
export type Outcomes = Record<string, string | null>;

/** Every case, one after the other, with the runtime's own `fetch`. */
export async function runSuite(entries: Entries, baseUrl: string): Promise<Outcomes> {
  const outcomes: Outcomes = {};
  for (const [name, run] of Object.entries({
    ...messagingV1Cases,
    ...accountCases,
    ...messageCases,
    ...faultCases,
  }))
    outcomes[name] = await createWorld(entries, baseUrl)
      .then(run)
      .then(
        () => null,
        (error: unknown) =>
          error instanceof Error ? (error.stack ?? String(error)) : String(error),
      );
  return outcomes;
}
