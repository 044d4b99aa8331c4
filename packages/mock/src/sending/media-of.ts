import type { Rows } from "../generated/kinds.ts";
import type { Reader } from "../store/store.ts";

/** The files of a message, newest first: those that it still has. */
export async function mediaOf(
  rows: Reader,
  { account_sid, sid }: Rows["message"],
): Promise<readonly Rows["media"][]> {
  const where = { parent_sid: sid };
  const limit = await rows.count("media", account_sid, { where });
  return rows.page("media", account_sid, { where, limit });
}
