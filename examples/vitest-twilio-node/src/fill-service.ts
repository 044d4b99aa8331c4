import twilio, { type Twilio } from "twilio";

/** Errors that leave a short code out: it is in this service, it is in another service, it supports neither SMS nor MMS. */
const STAYS_OUT = new Set([21710, 21712, 21715]);

/** Adds every short code of the account to a Messaging Service, if it can be there. Returns the short codes that it added. */
export async function fillService(client: Twilio, serviceSid: string): Promise<string[]> {
  const pool = client.messaging.v1.services(serviceSid).shortCodes;
  const added: string[] = [];
  for (const { sid } of await client.api.v2010.account.shortCodes.list()) {
    try {
      added.push((await pool.create({ shortCodeSid: sid })).shortCode);
    } catch (error) {
      const staysOut = error instanceof twilio.RestException && STAYS_OUT.has(error.code ?? 0);
      if (!staysOut) throw error;
    }
  }
  return added;
}
