/** HTTP Basic with an AccountSid and its AuthToken, or with an API key and its secret. */
export const securitySchemes = {
  accountSid_authToken: {
    type: "http",
    scheme: "basic",
    description: "AccountSid as user name, AuthToken as password.",
  },
  apiKey_apiSecret: {
    type: "http",
    scheme: "basic",
    description: "Sid of an API key (SK…) as user name, its secret as password.",
  },
} as const;

export const security = Object.keys(securitySchemes).map((name) => ({ [name]: [] }));
