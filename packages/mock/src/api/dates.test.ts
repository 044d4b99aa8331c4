import { afterEach, expect, test } from "vitest";
import { parseMoment } from "./dates.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

test.each(["UTC", "America/New_York", "Asia/Tokyo"])(
  "parseMoment: what names no offset is in GMT, also in %s",
  (name) => {
    process.env["TZ"] = name;
    const iso = (text: string) => new Date(parseMoment(text)).toISOString();
    expect(iso("2026-03-10")).toBe("2026-03-10T00:00:00.000Z");
    expect(iso("2026-03-10T13:00")).toBe("2026-03-10T13:00:00.000Z");
    expect(iso("2026-03-10 13:00:05.250")).toBe("2026-03-10T13:00:05.250Z");
    expect(iso("2026-03-10t13:00:05z")).toBe("2026-03-10T13:00:05.000Z");
    expect(iso("2026-03-10T13:00:05+02:00")).toBe("2026-03-10T11:00:05.000Z");
    expect(iso("2026-03-10T13:00:05 0200")).toBe("2026-03-10T11:00:05.000Z");
    expect(iso("2026-03-10T13:00:05-0730")).toBe("2026-03-10T20:30:05.000Z");
    expect(iso("Tue, 10 Mar 2026 13:00:05 +0200")).toBe("2026-03-10T11:00:05.000Z");
  },
);

test.each([
  "",
  "foo 1",
  "SM 1",
  "5",
  "2026",
  "2026-3-1",
  "2026-02-30",
  "2026-13-01",
  "10 Mar 2026",
])("parseMoment: %j is no moment", (text) => expect(parseMoment(text)).toBeNaN());
