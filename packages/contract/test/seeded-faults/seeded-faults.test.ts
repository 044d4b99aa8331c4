import { createMock, type Mock } from "@shortcodes/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runContract } from "../../src/index.ts";
import { answerFaults } from "./_answer-faults.ts";
import { messageFaults } from "./_message-faults.ts";
import { requestFaults } from "./_request-faults.ts";
import { type SeededFault, TOKEN } from "./_seeded-fault.ts";
import { stateFaults } from "./_state-faults.ts";

/** Generated cases for each property; what is always tried finds most of the faults. */
const RUNS = process.env["CONTRACT_RUNS"] === "full" ? 20 : 1;

const seededFaults = [...answerFaults, ...requestFaults, ...stateFaults, ...messageFaults];

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
});
afterAll(() => mock.close());

describe("seeded faults", () => {
  it.each(seededFaults)("$caughtBy: $fault", async (seeded) => {
    expect(await checksThatFail(seeded)).toContain(seeded.caughtBy);
  });
});

async function checksThatFail({ document, operation, options, plant }: SeededFault) {
  await mock.reset();
  const report = await runContract({
    baseUrl: mock.url,
    token: TOKEN,
    documents: [document],
    operations: [operation],
    seed: 1,
    runs: RUNS,
    fetch: plant(mock.fetch),
    ...options,
  });
  expect(JSON.stringify(report)).not.toContain(TOKEN);
  return report.documents[0]?.checks
    .filter(({ violations }) => violations.length > 0)
    .map(({ check }) => check);
}
