import type {
  ListedShortCode,
  Sender,
  SenderAddition,
  Service,
  ShortCode,
  ShortCodeChanges,
  ShortCodeFilter,
  ShortCodePage,
  Tables,
} from "../src/store/store.ts";

/** What a store must do, in the plainest words: arrays, searched from the front. */
export class StoreModel {
  #accounts: Tables["accounts"] = [];
  #keys: Tables["api_keys"] = [];
  #services: readonly Service[] = [];
  #shortCodes: ShortCode[] = [];

  replace(tables: Tables): void {
    this.#accounts = sorted(tables.accounts, (row) => row.sid);
    this.#keys = sorted(tables.api_keys, (row) => row.sid);
    this.#services = sorted(tables.services, (row) => row.account_sid + row.sid);
    this.#shortCodes = sorted(
      tables.short_codes,
      (row) => `${row.account_sid}${String(row.position).padStart(9, "0")}`,
    );
  }

  tables(): Tables {
    return {
      accounts: this.#accounts,
      api_keys: this.#keys,
      services: this.#services,
      short_codes: this.#shortCodes,
    };
  }

  account(sid: string) {
    const account = this.#accounts.find((row) => row.sid === sid);
    return (
      account && {
        ...account,
        short_code_count: this.#shortCodes.filter((row) => row.account_sid === sid).length,
      }
    );
  }

  accountOfKey(keySid: string) {
    const key = this.#keys.find((row) => row.sid === keySid);
    return key && { ...this.account(key.account_sid), secret: key.secret };
  }

  shortCode(accountSid: string, sid: string): ShortCode | undefined {
    return this.#shortCodes.find((row) => row.account_sid === accountSid && row.sid === sid);
  }

  shortCodes(page: ShortCodePage): ListedShortCode[] {
    const { from = 0, before = Infinity, offset = 0, limit } = page;
    const rows = this.#matching(page).filter(
      (row) => row.position < before && (page.before !== undefined || row.position >= from),
    );
    const end = rows.length - offset;
    return (
      page.before === undefined
        ? rows.slice(offset, offset + limit)
        : rows.slice(Math.max(0, end - limit), Math.max(0, end))
    ).map(listed);
  }

  countShortCodes(filter: ShortCodeFilter): number {
    return this.#matching(filter).length;
  }

  #matching({ account_sid, friendly_name, pattern = "%" }: ShortCodeFilter): ShortCode[] {
    const like = new RegExp(`^${pattern.replaceAll("%", ".*").replaceAll("_", ".")}$`);
    return this.#shortCodes.filter(
      (row) =>
        row.account_sid === account_sid &&
        (friendly_name === undefined || row.friendly_name === friendly_name) &&
        like.test(row.short_code),
    );
  }

  updateShortCode(
    accountSid: string,
    sid: string,
    changes: ShortCodeChanges,
    now: number,
  ): ShortCode | undefined {
    const row = this.shortCode(accountSid, sid);
    if (row === undefined) return undefined;
    const next = { ...row, ...changes, date_updated: now };
    const hadUrl =
      typeof changes.sms_url === "string" ||
      (changes.sms_url === undefined && row.sms_url !== null);
    if (typeof changes.sms_fallback_url === "string" && !hadUrl) return undefined;
    return this.#put(next);
  }

  service(accountSid: string, sid: string) {
    return this.#services.find((row) => row.account_sid === accountSid && row.sid === sid);
  }

  senders(accountSid: string, serviceSid: string, from: number, limit: number): Sender[] {
    return this.#pool(accountSid, serviceSid)
      .filter((row) => row.position >= from)
      .slice(0, limit)
      .map(sender);
  }

  senderPageStart(
    accountSid: string,
    serviceSid: string,
    before: number,
    limit: number,
  ): Sender | undefined {
    return this.#pool(accountSid, serviceSid)
      .filter((row) => row.position < before)
      .slice(-limit)
      .map(sender)[0];
  }

  countSenders(accountSid: string, serviceSid: string): number {
    return this.#pool(accountSid, serviceSid).length;
  }

  addSender({
    account_sid: accountSid,
    service_sid: serviceSid,
    sid,
    maximum,
    created,
    updated,
  }: SenderAddition): Sender | undefined {
    const row = this.shortCode(accountSid, sid);
    if (row === undefined || this.service(accountSid, serviceSid) === undefined) return undefined;
    if (
      row.service_sid !== null ||
      row.capabilities === "" ||
      this.countSenders(accountSid, serviceSid) >= maximum
    )
      return undefined;
    return sender(
      this.#put({
        ...row,
        service_sid: serviceSid,
        sender_created: created,
        sender_updated: updated,
      }),
    );
  }

  removeSender(accountSid: string, serviceSid: string, sid: string): boolean {
    const row = this.shortCode(accountSid, sid);
    if (row === undefined || row.service_sid !== serviceSid) return false;
    this.#put({ ...row, service_sid: null, sender_created: null, sender_updated: null });
    return true;
  }

  #pool(accountSid: string, serviceSid: string): ShortCode[] {
    return this.#shortCodes.filter(
      (row) => row.account_sid === accountSid && row.service_sid === serviceSid,
    );
  }

  #put(next: ShortCode): ShortCode {
    this.#shortCodes = this.#shortCodes.map((row) =>
      row.account_sid === next.account_sid && row.sid === next.sid ? next : row,
    );
    return next;
  }
}

function sorted<T>(rows: readonly T[], key: (row: T) => string): T[] {
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function listed(row: ShortCode): ListedShortCode {
  const {
    country_code: _,
    capabilities: _c,
    service_sid: _s,
    sender_created: _a,
    sender_updated: _u,
    ...rest
  } = row;
  return rest;
}

function sender(row: ShortCode): Sender {
  const {
    account_sid,
    position,
    service_sid,
    sid,
    short_code,
    country_code,
    capabilities,
    sender_created,
    sender_updated,
  } = row;
  if (service_sid === null || sender_created === null || sender_updated === null)
    throw new Error(`${sid} is in no service`);
  return {
    account_sid,
    position,
    service_sid,
    sid,
    short_code,
    country_code,
    capabilities,
    sender_created,
    sender_updated,
  };
}
