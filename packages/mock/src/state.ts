import type { AccountState, ServiceState, ShortCodeState, State } from "./control/seed-schema.ts";
import { formatIso8601, parseIso8601 } from "./dates.ts";
import type { ApiKey, Service, ShortCode, Tables } from "./store/store.ts";

/** The state as tables; what a seed leaves out gets Twilio's defaults, and dates are `now` (seconds since 1970). */
export function toTables({ accounts }: State, now: number): Tables {
  return {
    accounts: accounts.map(({ sid, auth_token, status = "active" }) => ({
      sid,
      auth_token,
      status,
    })),
    api_keys: accounts.flatMap(({ sid, api_keys = [] }) =>
      api_keys.map((key) => ({ ...key, account_sid: sid })),
    ),
    services: accounts.flatMap(({ sid, services = [] }) =>
      services.map((service) => ({
        account_sid: sid,
        sid: service.sid,
        friendly_name: service.friendly_name ?? service.sid,
        inbound_request_url: service.inbound_request_url ?? null,
        inbound_method: service.inbound_method ?? "POST",
        fallback_url: service.fallback_url ?? null,
        fallback_method: service.fallback_method ?? "POST",
        use_inbound_webhook_on_number: service.use_inbound_webhook_on_number ?? false,
      })),
    ),
    short_codes: accounts.flatMap((account) => shortCodes(account, now)),
  };
}

function shortCodes(
  { sid: accountSid, short_codes = [], services = [] }: AccountState,
  now: number,
): ShortCode[] {
  const memberships = new Map(
    services.flatMap((service) =>
      (service.short_codes ?? []).map((member) => [member.sid, { service, member }] as const),
    ),
  );
  return short_codes
    .map((one) => {
      const created = seconds(one.date_created, now);
      const membership = memberships.get(one.sid);
      const joined = membership && seconds(membership.member.date_created, now);
      return {
        account_sid: accountSid,
        position: 0,
        sid: one.sid,
        short_code: one.short_code,
        country_code: one.country_code ?? "US",
        capabilities: (one.capabilities ?? ["SMS"]).join(","),
        // Seed 000: "By default, the FriendlyName is just the short code."
        friendly_name: one.friendly_name ?? one.short_code,
        api_version: one.api_version ?? "2010-04-01",
        sms_url: one.sms_url ?? null,
        sms_method: one.sms_method ?? "POST",
        sms_fallback_url: one.sms_fallback_url ?? null,
        sms_fallback_method: one.sms_fallback_method ?? "POST",
        date_created: created,
        date_updated: seconds(one.date_updated, created),
        service_sid: membership?.service.sid ?? null,
        sender_created: joined ?? null,
        sender_updated:
          membership && joined !== undefined
            ? seconds(membership.member.date_updated, joined)
            : null,
      };
    })
    .toSorted((a, b) => b.date_created - a.date_created || (a.sid < b.sid ? -1 : 1))
    .map((row, position) => ({ ...row, position }));
}

function seconds(date: string | undefined, otherwise: number): number {
  return date === undefined ? otherwise : parseIso8601(date);
}

/** Tables as state, everything spelled out and in a fixed order, so that two exports can be compared line by line. */
export function fromTables({ accounts, api_keys, services, short_codes }: Tables): State {
  const keysOf = groupBy(api_keys, (row) => row.account_sid);
  const servicesOf = groupBy(services, (row) => row.account_sid);
  const shortCodesOf = groupBy(short_codes, (row) => row.account_sid);
  return {
    accounts: accounts.map(({ sid, auth_token, status }) => {
      const owned = shortCodesOf.get(sid) ?? [];
      const senders = groupBy(owned, (row) => row.service_sid);
      return {
        sid,
        auth_token,
        status,
        api_keys: (keysOf.get(sid) ?? []).map((key: ApiKey) => ({
          sid: key.sid,
          secret: key.secret,
        })),
        short_codes: owned.map(shortCodeState),
        services: (servicesOf.get(sid) ?? []).map((service) =>
          serviceState(service, senders.get(service.sid) ?? []),
        ),
      };
    }),
  };
}

function groupBy<K, T>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

function shortCodeState(row: ShortCode): ShortCodeState {
  return {
    sid: row.sid,
    short_code: row.short_code,
    country_code: row.country_code,
    capabilities: row.capabilities === "" ? [] : row.capabilities.split(","),
    friendly_name: row.friendly_name,
    api_version: row.api_version,
    sms_url: row.sms_url,
    sms_method: row.sms_method,
    sms_fallback_url: row.sms_fallback_url,
    sms_fallback_method: row.sms_fallback_method,
    date_created: formatIso8601(row.date_created),
    date_updated: formatIso8601(row.date_updated),
    // The tables hold what was checked on its way in.
  } as ShortCodeState;
}

function serviceState(row: Service, senders: readonly ShortCode[]): ServiceState {
  return {
    sid: row.sid,
    friendly_name: row.friendly_name,
    inbound_request_url: row.inbound_request_url,
    inbound_method: row.inbound_method,
    fallback_url: row.fallback_url,
    fallback_method: row.fallback_method,
    use_inbound_webhook_on_number: row.use_inbound_webhook_on_number,
    short_codes: senders.map((sender) => ({
      sid: sender.sid,
      date_created: formatIso8601(sender.sender_created ?? sender.date_created),
      date_updated: formatIso8601(sender.sender_updated ?? sender.date_created),
    })),
    // The tables hold what was checked on its way in.
  } as ServiceState;
}

/** The world of a new account: everything the seed has, the first of each short code and service. */
export function worldOf(sid: string, authToken: string, seed: State): State {
  const first = <T>(rows: readonly T[], key: (row: T) => string): T[] =>
    [...new Map(rows.toReversed().map((row) => [key(row), row])).values()].toReversed();
  const shortCodes = first(
    seed.accounts.flatMap((account) => account.short_codes ?? []),
    (row) => row.sid,
  );
  return {
    accounts: [
      {
        sid,
        auth_token: authToken,
        short_codes: first(shortCodes, (row) => `${row.country_code ?? "US"} ${row.short_code}`),
        services: first(
          seed.accounts.flatMap((account) => account.services ?? []),
          (row) => row.sid,
        ),
      },
    ],
  };
}
