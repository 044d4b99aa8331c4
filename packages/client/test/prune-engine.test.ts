import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { pruneEngine } from "../prune-engine.ts";
import type * as MessagingV1 from "../src/messaging-v1.ts";
import { credentials, ServiceSid, shortCode, Sid } from "./_observed.ts";

test("pruneEngine: what is left of openapi-fetch sends the same, and the low-level client keeps all of it", async () => {
  const input = join(import.meta.dirname, "../src/messaging-v1.ts");
  const bundle = await rolldown({
    input,
    platform: "neutral",
    plugins: [pruneEngine()],
    logLevel: "silent",
  });
  const folder = await mkdtemp(join(import.meta.dirname, "bundle-"));
  try {
    const file = join(folder, "messaging-v1.mjs");
    const { output } = await bundle.write({ file, format: "esm" });
    const [engine = "", whole = ""] = output[0].code.split("openapi-fetch/dist/index.mjs").slice(1);
    expect(engine).not.toMatch(/finalMiddlewares|defaultPathSerializer|mergeHeaders/);
    expect(whole).toMatch(/finalMiddlewares/);

    const { createMessagingV1 } = (await import(pathToFileURL(file).href)) as typeof MessagingV1;
    const sent: unknown[] = [];
    const client = createMessagingV1({
      ...credentials,
      fetch: async (url, { method, body }) => {
        sent.push([method, url, body]);
        return Response.json(shortCode, { status: method === "POST" ? 201 : 200 });
      },
    });
    expect((await client.createShortCode({ ServiceSid, ShortCodeSid: Sid })).data).toEqual(
      shortCode,
    );
    expect((await client.fetchShortCode({ ServiceSid, Sid })).data).toEqual(shortCode);
    const url = `https://messaging.twilio.com/v1/Services/${ServiceSid}/ShortCodes`;
    expect(sent).toEqual([
      ["POST", url, `ShortCodeSid=${Sid}`],
      ["GET", `${url}/${Sid}`, undefined],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("pruneEngine: refuses an openapi-fetch that is not the one it knows", () => {
  const { load } = pruneEngine() as { load: (id: string) => unknown };
  expect(() => load(`${import.meta.filename}?engine`)).toThrow("openapi-fetch has changed");
  expect(load(import.meta.filename)).toBeNull();
});
