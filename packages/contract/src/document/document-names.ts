/** The documents of `@shortcodes/openapi`. */
export const documentNames = ["api-2008-08-01", "api-2010-04-01", "messaging-v1"] as const;

export type DocumentName = (typeof documentNames)[number];
