/** Where the schemas of answers say more than Twilio's own OpenAPI documents: what `x-inferred` says there. */
export const ALWAYS_THERE =
  "Twilio's document requires no property; in its examples all of these are there.";
export const AS_IN_EXAMPLES =
  "Twilio's document gives the format only; the pattern is that of its examples.";
export const ONE_KEY = "Twilio's document has any text; the SDKs find the resources by this key.";
