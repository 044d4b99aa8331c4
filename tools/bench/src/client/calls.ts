import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import createFetchClient from "openapi-fetch";
import twilio from "twilio";
import type { createMessagingV1 as CreateMessagingV1 } from "@shortcodes/client/messaging-v1";
import { built } from "./entries.ts";
import { median } from "./median.ts";

const ROUNDS = 25;
const WARM_UP_ROUNDS = 3;
const accountSid = `AC${"1".repeat(32)}`;
const authToken = "1".repeat(32);
const ServiceSid = `MG${"1".repeat(32)}`;
const Sid = `SC${"1".repeat(32)}`;

/** Throughput of one contender in a kind of call, as a part of raw `fetch`'s in the same round: the median of the rounds. */
export interface CallRow {
  readonly name: string;
  readonly object: number;
  readonly page: number;
}

type Call = () => Promise<unknown>;

interface Contender {
  readonly name: string;
  readonly object: Call;
  readonly page: Call;
}

/** Every contender against the same constant server, in turn, round by round; raw `fetch` first. */
export async function measureCalls(): Promise<CallRow[]> {
  const server = fork(fileURLToPath(new URL("constant-server.ts", import.meta.url)));
  const [port] = (await once(server, "message")) as [number];
  try {
    const contenders = await createContenders(`http://127.0.0.1:${port}`);
    const object = await compare(
      contenders.map((one) => one.object),
      200,
    );
    const page = await compare(
      contenders.map((one) => one.page),
      100,
    );
    return contenders.map(({ name }, index) => ({
      name,
      object: object[index] ?? Number.NaN,
      page: page[index] ?? Number.NaN,
    }));
  } finally {
    server.kill();
  }
}

async function compare(calls: readonly Call[], times: number): Promise<number[]> {
  const ratios = calls.map((): number[] => []);
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const spent: number[] = [];
    for (const call of calls) {
      const began = performance.now();
      for (let count = 0; count < times; count += 1) await call();
      spent.push(performance.now() - began);
    }
    if (round >= 0)
      for (const [index, time] of spent.entries()) ratios[index]?.push((spent[0] ?? 0) / time);
  }
  return ratios.map(median);
}

async function createContenders(baseUrl: string): Promise<Contender[]> {
  const list = `/v1/Services/${ServiceSid}/ShortCodes`;
  const headers = {
    accept: "application/json",
    authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`,
    "user-agent": "bench",
  };
  const raw = async (path: string) => (await fetch(baseUrl + path, { headers })).json();

  const plain = createFetchClient<
    Record<string, { get: { parameters: { path: Record<string, string> }; responses: object } }>
  >({ baseUrl, headers });
  const { createMessagingV1 } = (await import(built("messaging-v1.mjs"))) as {
    createMessagingV1: typeof CreateMessagingV1;
  };
  const client = createMessagingV1({ accountSid, authToken, baseUrl });
  const sdk = twilio(accountSid, authToken);
  sdk.messaging.baseUrl = baseUrl;
  const { shortCodes } = sdk.messaging.v1.services(ServiceSid);
  const template = "/v1/Services/{ServiceSid}/ShortCodes";
  return [
    { name: "raw `fetch`", object: () => raw(`${list}/${Sid}`), page: () => raw(list) },
    {
      name: "`@shortcodes/client`",
      object: () => client.fetchShortCode({ ServiceSid, Sid }),
      page: () => client.listShortCode({ ServiceSid }),
    },
    {
      name: "`openapi-fetch` 0.17",
      object: () => plain.GET(`${template}/{Sid}`, { params: { path: { ServiceSid, Sid } } }),
      page: () => plain.GET(template, { params: { path: { ServiceSid } } }),
    },
    { name: "`twilio` 6.2", object: () => shortCodes(Sid).fetch(), page: () => shortCodes.page() },
  ];
}
