import type {
  AccountState,
  PhoneNumberState,
  ServiceState,
  ShortCodeState,
  State,
} from "../src/generated/control-types.ts";

/** A short code or a phone number that can be texted, and where the text goes. */
export interface Sender {
  readonly account: AccountState;
  readonly number: string;
  readonly row: ShortCodeState | PhoneNumberState;
  readonly isShortCode: boolean;
  readonly service: ServiceState | undefined;
  /** What is requested when it receives a text. */
  readonly url: string | null;
}

export function sendersOf({ accounts }: State): readonly Sender[] {
  return accounts.flatMap((account) => {
    const serviceOf = (sid: string) =>
      account.services?.find(({ short_codes: codes, phone_numbers: numbers }) =>
        [...(codes ?? []), ...(numbers ?? [])].some((member) => member.sid === sid),
      );
    const sender = (row: Sender["row"], number: string, isShortCode: boolean): Sender => {
      const service = serviceOf(row.sid);
      const url = hasOwnUrl(service) ? row.sms_url : service?.inbound_request_url;
      return { account, row, number, isShortCode, service, url: url ?? null };
    };
    return [
      ...(account.short_codes ?? []).map((row) => sender(row, row.short_code, true)),
      ...(account.phone_numbers ?? []).map((row) => sender(row, row.phone_number, false)),
    ];
  });
}

/** Whether its own URL is requested, and not that of its service. */
export function hasOwnUrl(service: ServiceState | undefined): boolean {
  return service === undefined || service.use_inbound_webhook_on_number === true;
}

/** The senders of a service in the order in which it tries them, where all can reach the phone. */
export function inOrder(senders: readonly Sender[]): readonly Sender[] {
  const rank = ({ isShortCode, row }: Sender) =>
    isShortCode ? 0 : (row.country_code ?? "US") === "US" ? 1 : 2;
  return senders.toSorted((one, other) => rank(one) - rank(other));
}
