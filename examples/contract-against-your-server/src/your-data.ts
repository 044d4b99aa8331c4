export const ACCOUNT = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
export const TOKEN = "0123456789abcdef0123456789abcdef";
export const SHORT_CODE = "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

const SERVICE = "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
export const COLLECTION = `/v1/Services/${SERVICE}/ShortCodes`;

export const shortCode = {
  sid: SHORT_CODE,
  account_sid: ACCOUNT,
  service_sid: SERVICE,
  date_created: "2015-07-30T20:12:31Z",
  date_updated: "2015-07-30T20:12:33Z",
  short_code: "12345",
  country_code: "US",
  capabilities: ["SMS"],
  url: `https://messaging.twilio.com${COLLECTION}/${SHORT_CODE}`,
};
