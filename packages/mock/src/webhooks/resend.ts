import type { EventLog } from "../events/event-log.ts";
import type { Delivery } from "../generated/control-types.ts";
import type { Store } from "../store/store.ts";
import type { Apps } from "./apps.ts";

/**
 * Makes the request of a delivery once more, with the password that the log does not show.
 *
 * @throws Error when its account no longer exists
 */
export async function resend(
  {
    store,
    apps,
    events,
  }: { readonly store: Store; readonly apps: Apps; readonly events: EventLog },
  delivery: Delivery,
): Promise<Delivery> {
  const account = await store.get("account", delivery.account_sid, delivery.account_sid);
  if (account === undefined) throw new Error(`account ${delivery.account_sid} does not exist`);
  const credentialsFrom = apps.credentialsFor(account, delivery.url);
  const again = await apps.ask({
    account,
    ...(credentialsFrom !== undefined && { credentialsFrom }),
    messageSid: delivery.message_sid,
    reason: delivery.reason,
    url: delivery.url,
    method: delivery.method,
    parameters: delivery.parameters as Readonly<Record<string, string>>,
    between: ["", ""],
  });
  return events.addDelivery(again.delivery);
}
