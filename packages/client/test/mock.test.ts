import { createMock, type Mock } from "@shortcodes/mock";
import { afterAll, beforeAll, describe, test } from "vitest";
import * as api20080801 from "../src/api-2008-08-01.ts";
import * as api20100401 from "../src/api-2010-04-01.ts";
import * as all from "../src/index.ts";
import * as messagingV1 from "../src/messaging-v1.ts";
import { accountCases } from "./_account-cases.ts";
import { faultCases } from "./_fault-cases.ts";
import { messageCases } from "./_message-cases.ts";
import { messagingV1Cases } from "./_messaging-v1-cases.ts";
import { createWorld } from "./_world.ts";

const entries = { all, api20080801, api20100401, messagingV1 };
let mock: Mock;

beforeAll(async () => {
  mock = await createMock();
});

afterAll(() => mock.close());

describe("against the mock, without a socket", () => {
  for (const [name, run] of Object.entries({
    ...messagingV1Cases,
    ...accountCases,
    ...messageCases,
  }))
    // oxlint-disable-next-line vitest/expect-expect -- the cases throw: they run where vitest does not
    test(name, async () => run(await createWorld(entries, mock.url, mock.fetch)));
});

// Waits and retries are real ones.
describe("against the mock, over a port", { timeout: 60_000 }, () => {
  for (const [name, run] of Object.entries(faultCases))
    // oxlint-disable-next-line vitest/expect-expect -- the cases throw: they run where vitest does not
    test(name, async () => run(await createWorld(entries, mock.url)));
});
