/** Where the schemas of answers say more than Twilio's own OpenAPI documents: what `x-inferred` says there. */
export const ALWAYS_THERE =
  "Twilio's OpenAPI document requires no property, but all of these are present in its examples.";
export const AS_IN_EXAMPLES =
  "Twilio's OpenAPI document gives the format only. The pattern is taken from its examples.";
export const ONE_KEY =
  "Twilio's OpenAPI document allows any string, but the SDKs find the resources under this key.";
