import type { Client } from "@shortcodes/client";

/** Adds a short code to a Messaging Service, unless it is there already. Returns the date it was added. */
export async function addToService(
  { messagingV1 }: Client,
  ServiceSid: string,
  ShortCodeSid: string,
): Promise<string | null> {
  const { data, error } = await messagingV1.createShortCode({ ServiceSid, ShortCodeSid });
  if (data) return data.date_created;
  // `error.code` is one of the codes the document lists for the status.
  if (error.status === 409 && error.code === 21710) {
    return (await messagingV1.fetchShortCode.orThrow({ ServiceSid, Sid: ShortCodeSid }))
      .date_created;
  }
  throw error;
}
