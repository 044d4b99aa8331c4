import type { Client } from "@shortcodes/client";

/** Sets another SmsUrl for all short codes with this name, through the XML of 2008-08-01. Returns their numbers. */
export async function redirect(client: Client, name: string, url: string): Promise<string[]> {
  const numbers: string[] = [];
  const { listShortCode, updateShortCode } = client.api20080801;
  for await (const { Sid, ShortCode } of listShortCode.items({ FriendlyName: name })) {
    const { error } = await updateShortCode({ ShortCodeSid: Sid, SmsUrl: url });
    if (error) throw error;
    numbers.push(ShortCode);
  }
  return numbers;
}
