import type { Clock } from "../control/clock.ts";
import type { MockOptions } from "../options.ts";
import { createLoopLimit } from "../twiml/loop-limit.ts";
import { createApps } from "../webhooks/apps.ts";
import { createWebhookGuard } from "../webhooks/webhook-guard.ts";
import { receiveMessage } from "./receive-message.ts";

/** Everything that requests URLs of apps. */
export function createReceiving({
  clock,
  port,
  options,
}: {
  readonly clock: Clock;
  readonly port: () => number;
  readonly options: MockOptions;
}) {
  const guard = createWebhookGuard(options.allowWebhooks ?? [], { ownPort: port() });
  const apps = createApps(clock, guard, options.maxWebhooks);
  const loopLimit = createLoopLimit(() => clock.now());
  return {
    apps,
    loopLimit,
    receive: receiveMessage,
    /** What apps and numbers have done so far. */
    forget() {
      apps.forgetCookies();
      loopLimit.clear();
    },
  };
}
