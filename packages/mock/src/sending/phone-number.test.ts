import { expect, test } from "vitest";
import { areaCodeOf, countryOf, masked, parsePhoneNumber } from "./phone-number.ts";

test.each([
  ["", "invalid"],
  ["hello", "invalid"],
  ["+1 415 CALL ME", "invalid"],
  ["++14155550100", "invalid"],
  ["+", "invalid"],
  // Seen on live Twilio: "Invalid 'To' Phone Number: +1555555XXXX".
  ["+15555550100", "invalid"],
  ["+19115550100", "invalid"],
  ["+14150550100", "invalid"],
  ["+1415555010", "invalid"],
  ["+141555501000", "invalid"],
  ["+2105550100", "invalid"],
  ["+0044 20 7946 0958", "invalid"],
  ["+4412345678901234", "invalid"],
  ["67898", "too_short"],
  ["+67898", "too_short"],
  ["678981", "too_short"],
] as const)("parsePhoneNumber: refuses %j as %s", (text, refused) => {
  expect(parsePhoneNumber(text)).toEqual({ refused });
});

test.each([
  ["+14155550100", "+14155550100"],
  [" +1 (415) 555-0100 ", "+14155550100"],
  ["415.555.0100", "+14155550100"],
  ["14155550100", "+14155550100"],
  ["+44 20 7946 0958", "+442079460958"],
  ["442079460958", "+442079460958"],
  ["+88213123456", "+88213123456"],
])("parsePhoneNumber: reads %j as %s", (text, number) => {
  expect(parsePhoneNumber(text)).toEqual({ number });
});

test("parsePhoneNumber: ten digits are North American only to senders there", () => {
  expect(parsePhoneNumber("4155550100", "JM")).toEqual({ number: "+14155550100" });
  expect(parsePhoneNumber("4155550100", "CH")).toEqual({ number: "+4155550100" });
});

test.each([
  ["+14155550100", "US"],
  ["+18005550100", "US"],
  ["+15005550006", "US"],
  ["+12045550100", "CA"],
  ["+16005550100", "CA"],
  ["+18765550100", "JM"],
  ["+17875550100", "PR"],
  ["+442079460958", "GB"],
  ["+441534555010", "JE"],
  ["+35318746000", "IE"],
  ["+79161234567", "RU"],
  ["+77011234567", "KZ"],
  ["+3906698123456", "VA"],
  ["+390612345678", "IT"],
  ["+88213123456", undefined],
  ["+99955501000", undefined],
])("countryOf: %s is in %s", (number, country) => {
  expect(countryOf(number)).toBe(country);
});

test("countryOf: every calling code and area code that has a country names one of ISO 3166", () => {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const countries = Array.from({ length: 9999 - 10 }, (_, index) => countryOf(`+${index + 10}`));
  const found = new Set(countries.filter((country) => country !== undefined));
  expect(found.size).toBeGreaterThan(220);
  expect([...found].filter((country) => names.of(country) === undefined)).toEqual([]);
});

test("areaCodeOf: only of North America", () => {
  expect(areaCodeOf("+14155550100")).toBe("415");
  expect(areaCodeOf("+442079460958")).toBeUndefined();
});

test.each([
  ["+15555550100", "+1555555XXXX"],
  ["+67898", "+6XXXX"],
  ["abc", "XXXX"],
])("masked: %s is shown as %s", (number, shown) => {
  expect(masked(number)).toBe(shown);
});
