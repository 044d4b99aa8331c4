import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContractDocument } from "../document/contract-document.ts";
import { createTarget } from "../target/target.ts";
import { probe, runProbe } from "./probe.ts";
import { createTally, type Session } from "./session.ts";
import type { Subject } from "./subject.ts";

const document = readContractDocument("messaging-v1");
const [operation] = document.operations;
if (operation === undefined) throw new Error("no operation");

/** A probe of numbers against a server that answers with `fetch`. */
async function run(
  check: (input: number, session: Session) => Promise<void>,
  examples: readonly number[] = [],
  fetch = () => Promise.resolve(new Response("")),
) {
  const tally = createTally();
  const target = createTarget({
    baseUrl: "http://127.0.0.1:1",
    credentials: { user: "AC1", password: "t" },
    fetch,
  });
  const subject = { document, parents: { ServiceSid: "MG1" } } as unknown as Subject;
  const numbers = probe<number>({
    check: "page_walk",
    operation: operation as NonNullable<typeof operation>,
    about: "a number",
    describe: String,
    examples,
    inputs: fc.nat(10_000),
    run: check,
  });
  const findings = await runProbe(numbers, {
    subject,
    target,
    tally,
    seed: 1,
    runs: 50,
    maxResponseTime: undefined,
    reachedBy: "case",
  });
  return { findings, tally };
}

describe("runProbe", () => {
  it("counts cases and checks, and finds nothing where nothing is wrong", async () => {
    const { findings, tally } = await run(async (_, { check }) => check(true, ""), [1, 2]);
    expect(findings).toEqual([]);
    expect(tally.cases).toBe(52);
    expect(tally.checks.get("page_walk")).toBe(52);
  });

  it("makes a failing input as small as can be", async () => {
    const { findings } = await run(async (input, { check }) =>
      check(input < 1234, `${input} is too much`),
    );
    expect(findings).toMatchObject([
      { check: "page_walk", about: "1234", message: "1234 is too much" },
    ]);
  });

  it("finds a second fault behind the first, and does not count anything twice", async () => {
    const { findings, tally } = await run(async (input, { check }) => {
      check(input < 10, "first");
      check(input < 20, "second", "use_after_free");
    });
    expect(findings.map(({ message, about }) => `${message} ${about}`)).toEqual([
      "first 10",
      "second 20",
    ]);
    expect(tally.cases).toBeLessThanOrEqual(50);
  });

  it("does not mistake another fault for the first while it makes the input smaller", async () => {
    const { findings } = await run(
      async (input, { check }) => {
        if (input > 5000) check(false, "large");
        check(input > 5000, "small", "use_after_free");
      },
      [6000],
    );
    expect(findings[0]).toMatchObject({ check: "page_walk", message: "large" });
    expect(findings[1]).toMatchObject({ check: "use_after_free", about: "0" });
  });

  it("comes to an end where the server answers nothing at all", async () => {
    const { findings } = await run(
      async (_, session) => {
        await session.send(operation);
      },
      [1],
      () => Promise.reject(new TypeError("gone")),
    );
    expect(findings).toMatchObject([{ check: "not_a_server_error", message: "no response: gone" }]);
  });

  it("throws what is no violation", async () => {
    await expect(run(() => Promise.reject(new Error("a mistake of ours")))).rejects.toThrow(
      "a mistake of ours",
    );
  });
});
