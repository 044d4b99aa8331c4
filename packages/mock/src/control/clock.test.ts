import { beforeEach, describe, expect, test } from "vitest";
import { createClock, type Clock } from "./clock.ts";

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

  test("advance: a running clock is shifted, each time by so much more", () => {
    clock.advance(10);
    expect(modeAndTime()).toEqual(["shifted", 1_000_010]);
    clock.advance(20);
    machine += 1;
    expect(modeAndTime()).toEqual(["shifted", 1_000_031]);
  });

  test("shiftTo: goes on from there", () => {
    clock.shiftTo(5000);
    machine += 7;
    expect(modeAndTime()).toEqual(["shifted", 5007]);
  });

  test("freezeAt: stands still, and moves only when it is told to", () => {
    clock.freezeAt(5000);
    machine += 7;
    expect(modeAndTime()).toEqual(["frozen", 5000]);
    clock.advance(30);
    expect(modeAndTime()).toEqual(["frozen", 5030]);
  });

  test("reset: forgets both", () => {
    clock.shiftTo(5000);
    clock.reset();
    expect(modeAndTime()).toEqual(["real", machine]);
    clock.freezeAt(5000);
    clock.reset();
    expect(modeAndTime()).toEqual(["real", machine]);
  });
});
