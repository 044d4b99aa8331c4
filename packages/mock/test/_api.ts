import { defaultSeed } from "../src/state/default-seed.ts";
import type { Mock } from "../src/index.ts";

const [first, second] = defaultSeed.accounts;
if (first === undefined || second === undefined)
  throw new Error("the default seed has two accounts");

export const one = first;
export const two = second;
export const SHORT_CODE = "SC6b20cb705c1e8f00210049b20b70fce2";
export const MEMBER = "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
export const SPARE = "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
export const SERVICE = "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
export const EMPTY_SERVICE = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- whatever the answer is, a test looks into it
  readonly json: any;
}

type Account = { readonly sid: string; readonly auth_token: string };

export function basic({ sid, auth_token: token }: Account): string {
  return `Basic ${btoa(`${sid}:${token}`)}`;
}

/** Asks as an account: a form makes it a POST unless the method says otherwise. */
export async function ask(
  mock: Mock,
  account: Account | undefined,
  path: string,
  form?: Readonly<Record<string, string>>,
  init: RequestInit = {},
): Promise<Answer> {
  const response = await mock.fetch(path, {
    method: form === undefined ? "GET" : "POST",
    ...init,
    headers: {
      ...(account !== undefined && { Authorization: basic(account) }),
      ...(init.headers as Record<string, string>),
    },
    ...(form !== undefined && { body: new URLSearchParams(form) }),
  });
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: response.status, headers: response.headers, text, json };
}

export const accountPath = (account: Account, suffix = "") =>
  `/2010-04-01/Accounts/${account.sid}/SMS/ShortCodes${suffix}`;
export const servicePath = (service: string, suffix = "") =>
  `/v1/Services/${service}/ShortCodes${suffix}`;
