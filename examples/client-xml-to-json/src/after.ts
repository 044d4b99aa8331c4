import type { Client } from "@shortcodes/client";

/** Sets another SmsUrl for all short codes with this name, through JSON. Returns their numbers. */
export async function redirect(client: Client, name: string, url: string): Promise<string[]> {
  const numbers: string[] = [];
  const { listShortCode, updateShortCode } = client.api20100401;
  for await (const { sid, short_code } of listShortCode.items({ FriendlyName: name })) {
    if (sid === null || short_code === null) continue;
    const { error } = await updateShortCode({ Sid: sid, SmsUrl: url });
    if (error) throw error;
    numbers.push(short_code);
  }
  return numbers;
}
