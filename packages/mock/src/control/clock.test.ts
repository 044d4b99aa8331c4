import { beforeEach, describe, expect, test } from "vitest";
import { createClock, type Clock } from "./clock.ts";

const AT_5000 = "1970-01-01T00:00:05Z";

describe("Clock", () => {
  let machine: number;
  let clock: Clock;
  beforeEach(() => {
    machine = 1_000_000;
    clock = createClock(() => machine);
  });
  const modeAndTime = () => [clock.mode, clock.now()];

  test("goes with the machine, and shows whole seconds", () => {
    machine = Date.parse("2015-07-30T20:12:31.999Z");
    expect(modeAndTime()).toEqual(["real", machine]);
    expect(clock.seconds()).toBe("2015-07-30T20:12:31Z");
  });

  test("advance_ms: a running clock is shifted, each time by so much more", () => {
    clock.update({ advance_ms: 10 });
    expect(modeAndTime()).toEqual(["shifted", 1_000_010]);
    clock.update({ advance_ms: 20 });
    machine += 1;
    expect(modeAndTime()).toEqual(["shifted", 1_000_031]);
  });

  test.each([{ mode: "shifted", now: AT_5000 }, { now: AT_5000 }] as const)(
    "%j: goes on from there",
    (update) => {
      clock.update(update);
      machine += 7;
      expect(modeAndTime()).toEqual(["shifted", 5007]);
      clock.update({});
      expect(modeAndTime()).toEqual(["shifted", 5007]);
    },
  );

  test("frozen: stands still, and moves only when it is told to", () => {
    clock.update({ mode: "frozen", now: AT_5000 });
    machine += 7;
    expect(modeAndTime()).toEqual(["frozen", 5000]);
    clock.update({ advance_ms: 30 });
    expect(modeAndTime()).toEqual(["frozen", 5030]);
  });

  test("real: the machine's time again; with advance_ms, shifted from there", () => {
    clock.update({});
    expect(modeAndTime()).toEqual(["real", machine]);
    clock.update({ mode: "shifted", now: AT_5000 });
    clock.update({ mode: "real", now: AT_5000 });
    expect(modeAndTime()).toEqual(["real", machine]);
    clock.update({ mode: "real", advance_ms: 0 });
    expect(modeAndTime()).toEqual(["shifted", machine]);
  });

  test("reset: forgets both", () => {
    clock.update({ now: AT_5000 });
    clock.reset();
    expect(modeAndTime()).toEqual(["real", machine]);
    clock.update({ mode: "frozen" });
    clock.reset();
    expect(modeAndTime()).toEqual(["real", machine]);
  });
});
