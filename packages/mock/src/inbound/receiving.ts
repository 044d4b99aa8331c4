import type { Clock } from "../control/clock.ts";
import type { InboundText } from "../generated/control-types.ts";
import type { MockOptions } from "../options.ts";
import { InvalidInput } from "../state/parse-json.ts";
import { createLoopLimit } from "../twiml/loop-limit.ts";
import { createApps } from "../webhooks/apps.ts";
import { createLimit } from "../webhooks/limit.ts";
import { createWebhookGuard } from "../webhooks/webhook-guard.ts";
import type { Receiver } from "./ask-app.ts";
import { receiveMessage } from "./receive-message.ts";

/** Everything that requests URLs of apps. */
export function createReceiving({
  clock,
  port,
  allowWebhooks,
  maxWebhooks,
}: Pick<MockOptions, "maxWebhooks"> & {
  readonly clock: Clock;
  /** The port on which the mock listens. */
  readonly port: number;
  /** Hosts beside this machine. */
  readonly allowWebhooks: readonly string[];
}) {
  const guard = createWebhookGuard(allowWebhooks, { ownPort: port });
  const apps = createApps(clock, guard, maxWebhooks);
  const loopLimit = createLoopLimit();
  /** A text that waits for its turn is no more than its words. */
  const limit = createLimit(maxWebhooks);
  return {
    apps,
    loopLimit,
    receive(receiver: Receiver, text: InboundText) {
      const epoch = receiver.epoch();
      return limit(() => {
        if (receiver.epoch() === epoch) return receiveMessage(receiver, text);
        throw new InvalidInput(
          "The mock was closed or got another state before it received the text",
        );
      });
    },
    /** What apps and numbers have done so far. */
    forget() {
      apps.forget();
      loopLimit.clear();
    },
  };
}
