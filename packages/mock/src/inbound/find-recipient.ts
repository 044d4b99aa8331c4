import type { Rows } from "../generated/kinds.ts";
import { parsePhoneNumber } from "../sending/phone-number.ts";
import { InvalidInput } from "../state/parse-json.ts";
import type { Store } from "../store/store.ts";

/** The short code or the phone number to which a text goes. @throws InvalidInput when no account, or more than one, has the number */
export async function findRecipient(
  store: Store,
  to: string,
  accountSid: string | undefined,
): Promise<Rows["short_code"] | Rows["phone_number"]> {
  const number = parsePhoneNumber(to).number ?? to;
  const [shortCodes, phoneNumbers] = await Promise.all([
    store.find("short_code", "short_code", to),
    store.find("phone_number", "phone_number", number),
  ]);
  const found = [...shortCodes, ...phoneNumbers].filter(
    ({ account_sid }) => accountSid === undefined || account_sid === accountSid,
  );
  const [first, ...others] = found;
  if (first === undefined)
    throw new InvalidInput(
      `to ${JSON.stringify(to)}: no such short code or phone number in ${accountSid ?? "any account"}`,
    );
  if (others.length > 0)
    throw new InvalidInput(
      `to ${JSON.stringify(to)}: several accounts have this number; set account_sid to one of ${found.map(({ account_sid }) => account_sid).join(", ")}`,
    );
  return first;
}
