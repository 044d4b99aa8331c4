import type { SQLOutputValue } from "node:sqlite";
import type {
  Account,
  ApiKey,
  Counts,
  KeyedAccount,
  ListedShortCode,
  Sender,
  Service,
  ShortCode,
} from "./store.ts";

/** A row as `node:sqlite` gives it with `returnArrays`: half the cost of its objects. */
export type Row = readonly SQLOutputValue[];

// The order is that of the columns in schema.ts. Indexes, not destructuring: an array pattern goes through an iterator.

export function account(row: Row): Account {
  return { sid: row[0], auth_token: row[1], status: row[2], short_code_count: row[3] } as Account;
}

export function keyedAccount(row: Row): KeyedAccount {
  return { ...account(row), secret: row[4] } as KeyedAccount;
}

export function apiKey(row: Row): ApiKey {
  return { sid: row[0], account_sid: row[1], secret: row[2] } as ApiKey;
}

export function service(row: Row): Service {
  return {
    account_sid: row[0],
    sid: row[1],
    friendly_name: row[2],
    inbound_request_url: row[3],
    inbound_method: row[4],
    fallback_url: row[5],
    fallback_method: row[6],
    use_inbound_webhook_on_number: row[7] === 1,
  } as Service;
}

export function shortCode(row: Row): ShortCode {
  return {
    account_sid: row[0],
    position: row[1],
    sid: row[2],
    short_code: row[3],
    country_code: row[4],
    capabilities: row[5],
    friendly_name: row[6],
    api_version: row[7],
    sms_url: row[8],
    sms_method: row[9],
    sms_fallback_url: row[10],
    sms_fallback_method: row[11],
    date_created: row[12],
    date_updated: row[13],
    service_sid: row[14],
    sender_created: row[15],
    sender_updated: row[16],
  } as ShortCode;
}

/** A row of the view `listed_short_codes`. */
export function listedShortCode(row: Row): ListedShortCode {
  return {
    account_sid: row[0],
    position: row[1],
    sid: row[2],
    short_code: row[3],
    friendly_name: row[4],
    api_version: row[5],
    sms_url: row[6],
    sms_method: row[7],
    sms_fallback_url: row[8],
    sms_fallback_method: row[9],
    date_created: row[10],
    date_updated: row[11],
  } as ListedShortCode;
}

/** A row of the view `senders`. */
export function sender(row: Row): Sender {
  return {
    account_sid: row[0],
    position: row[1],
    service_sid: row[2],
    sid: row[3],
    short_code: row[4],
    country_code: row[5],
    capabilities: row[6],
    sender_created: row[7],
    sender_updated: row[8],
  } as Sender;
}

export function counts(row: Row): Counts {
  return { accounts: row[0], short_codes: row[1], services: row[2], senders: row[3] } as Counts;
}
