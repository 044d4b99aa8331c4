import { createMock, type Mock, type State } from "@shortcodes/mock";
import { TOKEN } from "../seeded-faults/_seeded-fault.ts";
import { CODE_COUNT, SERVICE_COUNT } from "./_actions.ts";
import { type Model, type ModelCode, sidOf } from "./_model.ts";

export const ACCOUNT = "AC00000000000000000000000000000001";

/** Seconds since 1970 at which a sequence begins. */
export const START = 1_600_000_000;

const CREATED = 1_500_000_000;
const NUMBERS = ["12345", "123456", "54321", "99999", "10001", "112345"];
/** The second cannot be a sender; the third and fourth are as old as each other. */
const CAPABILITIES: readonly ModelCode["capabilities"][] = [
  ["SMS"],
  [],
  ["SMS", "MMS"],
  ["MMS"],
  ["SMS"],
  ["SMS"],
];
const AGES = [5, 4, 3, 3, 2, 9];

/** A mock whose clock the tests turn. */
export interface World {
  readonly mock: Mock;
  /** Back to the beginning. */
  reset(): Promise<void>;
  /** Moves the clock by one second; returns it in seconds since 1970. */
  tick(): number;
}

export async function createWorld(data?: string): Promise<World> {
  let seconds = START;
  const mock = await createMock({ seed, data, now: () => seconds * 1000 });
  return {
    mock,
    async reset() {
      seconds = START;
      await mock.reset();
    },
    tick: () => ++seconds,
  };
}

/** The same as the seed, as the model has it. */
export const initialModel: Model = NUMBERS.map((number, index) => ({
  sid: sidOf("SC", index),
  number,
  capabilities: CAPABILITIES[index] ?? [],
  created: CREATED - (AGES[index] ?? 0),
  updated: CREATED - (AGES[index] ?? 0),
  service: index === 0 ? 0 : null,
  settings: {
    FriendlyName: number,
    ApiVersion: "2010-04-01",
    SmsUrl: null,
    SmsMethod: "POST",
    SmsFallbackUrl: null,
    SmsFallbackMethod: "POST",
  },
}));

const seed: State = {
  accounts: [
    {
      sid: ACCOUNT,
      auth_token: TOKEN,
      short_codes: initialModel
        .slice(0, CODE_COUNT)
        .map(({ sid, number, capabilities, created }) => ({
          sid,
          short_code: number,
          capabilities,
          date_created: new Date(created * 1000).toISOString().replace(".000", ""),
        })),
      services: Array.from({ length: SERVICE_COUNT }, (_, index) => ({
        sid: sidOf("MG", index),
        short_codes: initialModel
          .filter(({ service }) => service === index)
          .map(({ sid }) => ({ sid })),
      })),
    },
  ],
};
