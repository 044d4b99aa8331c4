import { equal, rejection } from "./_expect.ts";
import { MEMBER, SERVICE, SHORT_CODE, SPARE, type World } from "./_world.ts";

const one = { ServiceSid: SERVICE, Sid: MEMBER };

/** These need a connection that can break: a port. */
export const faultCases: Record<string, (world: World) => Promise<void>> = {
  async "a reset connection: GET is tried again, and the third failure rejects"({
    service: { messagingV1 },
    order,
  }) {
    await order({ operation: "FetchShortCode", damage: "reset", times: 2 });
    equal((await messagingV1.fetchShortCode(one, { totalTimeout: 20_000 })).data?.sid, MEMBER);
    await order({ operation: "FetchShortCode", damage: "reset" });
    const error = await rejection(messagingV1.fetchShortCode(one, { retries: 1 }));
    equal([error.name, error.cause !== undefined], ["ConnectionError", true]);
  },
  async "a body that ends too early: is a lost connection, not an answer"({
    service: { messagingV1 },
    order,
  }) {
    await order({ operation: "FetchShortCode", damage: "truncate", times: 1 });
    equal((await messagingV1.fetchShortCode(one)).data?.sid, MEMBER);
    await order({ operation: "FetchShortCode", damage: "truncate" });
    const error = await rejection(messagingV1.fetchShortCode(one, { retries: 0 }));
    equal(error.name, "ConnectionError");
  },
  async "a reset connection: POST and DELETE are sent once, unless told"(world) {
    const { account, service, order, calls, changes } = world;
    await order({ damage: "reset" });
    const create = service.messagingV1.createShortCode({
      ServiceSid: SERVICE,
      ShortCodeSid: SPARE,
    });
    equal((await rejection(create)).name, "ConnectionError");
    equal((await rejection(service.messagingV1.deleteShortCode(one))).name, "ConnectionError");
    equal(calls(), 2);
    // Deno's and Chromium's own `fetch` sends a request again whose connection was reset; no option tells them not to.
    if (!("Deno" in globalThis || "document" in globalThis)) equal(await changes(), 2);

    await order({ damage: "reset", times: 1 });
    const change = { ShortCodeSid: SHORT_CODE, FriendlyName: "once more" };
    const { data } = await account.api20080801.updateShortCode(change, { retryUnsafe: true });
    equal(data?.ShortCode.FriendlyName, "once more");
  },
  async "a storm of 429: GET waits as told, POST gives the answer back"({
    service: { messagingV1 },
    order,
  }) {
    await order({ status: 429, times: 2 });
    equal((await messagingV1.fetchShortCode(one)).data?.sid, MEMBER);
    await order({ status: 429, retry_after: 1, times: 1 });
    equal((await messagingV1.fetchShortCode(one)).data?.sid, MEMBER);
    await order({ status: 429 });
    const storm = await messagingV1.fetchShortCode(one);
    equal([storm.error?.status, storm.error?.code], [429, 20429]);
    await order({ status: 429, times: 1 });
    const { error } = await messagingV1.createShortCode({
      ServiceSid: SERVICE,
      ShortCodeSid: SPARE,
    });
    equal([error?.status, error?.code], [429, 20429]);
    // Longer than the call may take: there is no use in waiting.
    await order({ status: 503, retry_after: 3600 });
    const busy = await messagingV1.fetchShortCode(one, { totalTimeout: 5_000 });
    equal([busy.error?.status, busy.error?.code], [503, 20503]);
  },
  async "500: is a value, and not tried again"({ service: { messagingV1 }, order }) {
    await order({ status: 500, times: 1 });
    const { error } = await messagingV1.fetchShortCode(one);
    equal([error?.status, error?.code], [500, 20500]);
  },
  async "a slow answer: the attempt times out, the next one is asked"({
    service: { messagingV1 },
    order,
  }) {
    await order({ delay_ms: 3_000, times: 1 });
    equal((await messagingV1.fetchShortCode(one, { timeout: 400 })).data?.sid, MEMBER);
    await order({ delay_ms: 3_000 });
    const error = await rejection(messagingV1.fetchShortCode(one, { totalTimeout: 300 }));
    equal(error.name, "TimeoutError");
  },
  async "a signal: stops an attempt and a wait at once"({ service: { messagingV1 }, order }) {
    for (const fault of [{ delay_ms: 3_000 }, { status: 429, retry_after: 60 }]) {
      await order(fault);
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 150);
      const error = await rejection(messagingV1.fetchShortCode(one, { signal: controller.signal }));
      equal(error.name, "AbortError");
    }
  },
};
