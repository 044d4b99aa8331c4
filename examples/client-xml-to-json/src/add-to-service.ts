import type { Client } from "@shortcodes/client";

/** Makes a short code a sender of a Messaging Service, which it may be already. Returns when it became one. */
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
