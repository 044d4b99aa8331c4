/** A page of short codes of messaging-v1 as it comes off the wire. */
export function pageText(items = 50): string {
  const hex = (index: number) => ((index * 2_654_435_761) >>> 0).toString(16).padStart(32, "0");
  const service =
    "https://messaging.twilio.com/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ShortCodes";
  const list = Array.from({ length: items }, (_, index) => ({
    sid: `SC${hex(index)}`,
    account_sid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    service_sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    date_created: `2015-07-${String(10 + (index % 20))}T20:12:31Z`,
    date_updated: `2015-07-${String(10 + (index % 20))}T20:12:33Z`,
    short_code: String(12_345 + index),
    country_code: "US",
    capabilities: ["SMS", "MMS"],
    url: `${service}/SC${hex(index)}`,
  }));
  const url = `${service}?PageSize=50&Page=0`;
  const meta = {
    page: 0,
    page_size: 50,
    first_page_url: url,
    previous_page_url: null,
    next_page_url: null,
    key: "short_codes",
    url,
  };
  return JSON.stringify({ meta, short_codes: list });
}
