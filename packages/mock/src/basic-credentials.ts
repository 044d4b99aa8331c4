import { memo } from "./memo.ts";

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Reads `Authorization: Basic …`; `undefined` for anything else. */
export const parseBasicCredentials = memo(100, (header: string): Credentials | undefined => {
  const [, encoded] = /^basic +([A-Za-z0-9+/=_-]+) *$/i.exec(header) ?? [];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  return colon < 0
    ? undefined
    : { username: text.slice(0, colon), password: text.slice(colon + 1) };
});

/** Compares secrets in a time that says nothing about where they differ. */
export function isSameSecret(given: string, wanted: string): boolean {
  let difference = given.length ^ wanted.length;
  for (let index = 0; index < given.length; index++)
    difference |= given.charCodeAt(index) ^ wanted.charCodeAt(index);
  return difference === 0;
}
