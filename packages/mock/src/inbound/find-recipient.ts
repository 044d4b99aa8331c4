import type { Rows } from "../generated/kinds.ts";
import { parsePhoneNumber } from "../sending/phone-number.ts";
import { InvalidInput } from "../state/parse-json.ts";
import type { Store } from "../store/store.ts";

/** A short code or a phone number of an account, to which a text goes. */
export interface Recipient {
  readonly row: Rows["short_code"] | Rows["phone_number"];
  readonly noun: "short code" | "phone number";
  readonly number: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** @throws InvalidInput when no account, or more than one, has the number */
export async function findRecipient(
  store: Store,
  to: string,
  accountSid: string | undefined,
): Promise<Recipient> {
  const number = parsePhoneNumber(to).number ?? to;
  const [shortCodes, phoneNumbers] = await Promise.all([
    store.find("short_code", "short_code", to),
    store.find("phone_number", "phone_number", number),
  ]);
  const all: Recipient[] = [
    ...shortCodes.map((row) => recipient(row, "short code", row.short_code)),
    ...phoneNumbers.map((row) => recipient(row, "phone number", row.phone_number)),
  ];
  const found = all.filter(({ row }) => accountSid === undefined || row.account_sid === accountSid);
  const [first, ...others] = found;
  if (first === undefined)
    throw new InvalidInput(
      `to ${JSON.stringify(to)}: no such short code or phone number in ${accountSid ?? "any account"}`,
    );
  if (others.length > 0)
    throw new InvalidInput(
      `to ${JSON.stringify(to)}: several accounts have this number; set account_sid to one of ${found.map(({ row }) => row.account_sid).join(", ")}`,
    );
  return first;
}

function recipient(row: Recipient["row"], noun: Recipient["noun"], number: string): Recipient {
  return { row, noun, number, country: row.country_code };
}
