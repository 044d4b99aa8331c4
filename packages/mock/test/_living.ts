import { afterAll, afterEach, beforeAll } from "vitest";
import type { Mock } from "../src/index.ts";
import { ask, type Answer } from "./_api.ts";
import { startApp, type App } from "./_app.ts";
import { startMock } from "./_mock.ts";
import { account, sendersSeed } from "./_senders.ts";

export type Form = Readonly<Record<string, string | readonly string[]>>;

/** One app and one mock for all tests of a file; each test begins with the seed of `_senders.ts`. */
export function useLiving() {
  let app!: App;
  let mock!: Mock;
  beforeAll(async () => {
    app = await startApp();
    mock = await startMock({ seed: sendersSeed(app.url) });
  });
  afterAll(async () => {
    await mock.close();
    app.close();
  });
  afterEach(async () => {
    await mock.idle();
    await mock.reset();
    app.clear();
  });

  const control = (method: string, page: string, body?: unknown): Promise<Answer> =>
    ask(mock, undefined, `/_mock/${page}`, undefined, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const get = (suffix: string) => ask(mock, account, messagesPath(suffix));
  return {
    get app() {
      return app;
    },
    get mock() {
      return mock;
    },
    control,
    freeze: (now: string) => control("PUT", "clock", { mode: "frozen", now }),
    async advance(seconds: number) {
      await control("PUT", "clock", { advance_ms: seconds * 1000 });
      await mock.idle();
    },
    /** Posts to the account's messages, or to one of them. */
    post(form: Form, suffix = ".json", of = account): Promise<Answer> {
      const pairs = Object.entries(form).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      );
      const body = new URLSearchParams(pairs);
      return ask(mock, of, messagesPath(suffix, of), undefined, { method: "POST", body });
    },
    get,
    fetched: async (sid: string | undefined) => (await get(`/${sid}.json`)).json,
    remove: (suffix: string) =>
      ask(mock, account, messagesPath(suffix), undefined, { method: "DELETE" }),
  };
}

export function messagesPath(suffix = ".json", of: { readonly sid: string } = account): string {
  return `/2010-04-01/Accounts/${of.sid}/Messages${suffix}`;
}
