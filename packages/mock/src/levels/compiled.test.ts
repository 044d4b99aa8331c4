import { describe, expect, test } from "vitest";
import { messagingV1 } from "../messaging-v1/document.ts";
import { compiled } from "./compiled.ts";
import { DocumentBroken } from "./level.ts";

const sid = (prefix: string) => prefix + "a".repeat(32);
const route = messagingV1.routes.find(({ operation }) => operation === "ListShortCode");
if (route === undefined) throw new Error("Messaging v1 has no ListShortCode");
const endpoint = { document: messagingV1, route };

const item = (country_code: string) => ({
  sid: sid("SC"),
  account_sid: sid("AC"),
  service_sid: sid("MG"),
  date_created: "2015-07-30T20:12:31Z",
  date_updated: "2015-07-30T20:12:33Z",
  short_code: "12345",
  country_code,
  capabilities: ["SMS"],
  url: "http://localhost/",
});
const check = (...items: readonly object[]) =>
  compiled.check(endpoint, 200, {
    meta: {
      page: 0,
      page_size: 50,
      first_page_url: "http://localhost/",
      previous_page_url: null,
      next_page_url: null,
      key: "short_codes",
      url: "http://localhost/",
    },
    short_codes: items,
  });

describe("check of a list", () => {
  test("refuses a page with an item that breaks the document, and names the place", () => {
    expect(() => check(Object.freeze(item("US")))).not.toThrow();
    expect(() => check(item("US"), item("United States"))).toThrow(DocumentBroken);
    expect(() => check(item("US"), item("United States"))).toThrow("/short_codes/1/country_code");
  });

  test("looks at an item again for as long as it can change", () => {
    const changing = item("US");
    check(changing);
    changing.country_code = "United States";
    expect(() => check(changing)).toThrow("/short_codes/0/country_code");
  });
});
