import type { Account } from "../api/handler.ts";
import type { EventLog } from "../events/event-log.ts";
import type { Delivery } from "../generated/control-types.ts";
import type { Apps } from "./apps.ts";

/** Makes the request of a delivery once more, with the password that the log does not show. */
export async function resend(
  { apps, events }: { readonly apps: Apps; readonly events: EventLog },
  account: Account,
  delivery: Delivery,
): Promise<Delivery> {
  const parameters = delivery.parameters as Readonly<Record<string, string>>;
  const again = await apps.ask({
    account,
    credentialsFrom: apps.credentialsFor(account, delivery.url),
    messageSid: delivery.message_sid,
    reason: delivery.reason,
    url: delivery.url,
    method: delivery.method,
    parameters,
    between: [parameters["From"] ?? "", parameters["To"] ?? ""],
  });
  return events.addDelivery(again.delivery);
}
