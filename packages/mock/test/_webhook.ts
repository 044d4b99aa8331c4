import http from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import twilio from "twilio";
import { askWebhook } from "../src/webhooks/ask-webhook.ts";
import type { WebhookCall } from "../src/webhooks/send-webhook.ts";
import { WebhookFailure } from "../src/webhooks/webhook-failure.ts";
import { createWebhookGuard, type Resolve } from "../src/webhooks/webhook-guard.ts";

export const authToken = "12345";
export const parameters = {
  Body: "Ünï & co",
  From: "+14155550100",
  FromCity: "SAN FRANCISCO",
  ToCity: "",
};
export const form = "Body=%C3%9Cn%C3%AF+%26+co&From=%2B14155550100&FromCity=SAN+FRANCISCO&ToCity=";
export const query = form.replaceAll("+", "%20");

export interface Seen {
  readonly method: string | undefined;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export const open: http.Server[] = [];
/** For `afterEach`, in each file: files share their modules. */
export function closeServers() {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
}

/** A server on 127.0.0.1 that keeps what it sees; the default answer is an empty Response. */
export async function serve(answer: (response: http.ServerResponse, seen: Seen) => void = ok) {
  const requests: Seen[] = [];
  const server = http.createServer((request, response) => {
    const { method, url = "", headers } = request;
    void text(request).then((body) => {
      const seen = { method, url, headers, body };
      requests.push(seen);
      answer(response, seen);
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { port, origin: `http://127.0.0.1:${port}`, requests };
}

export function ok(response: http.ServerResponse) {
  response.writeHead(200, { "content-type": "text/xml" }).end("<Response/>");
}

export function redirectTo(status: number, location: string) {
  return (response: http.ServerResponse, { url }: Seen) => {
    if (url.startsWith("/end")) ok(response);
    else response.writeHead(status, { location }).end();
  };
}

export function ask(
  url: string,
  more: Partial<WebhookCall> = {},
  resolve?: Resolve,
  timeoutMs?: number,
) {
  const call = {
    method: "POST",
    parameters,
    authToken,
    idempotencyToken: "id-1",
    ...more,
  } as const;
  return askWebhook({ ...call, url }, createWebhookGuard([], { resolve }), undefined, timeoutMs);
}

export async function failure(answer: Promise<unknown>): Promise<WebhookFailure> {
  const error = await answer.catch((thrown: unknown) => thrown);
  if (error instanceof WebhookFailure) return error;
  throw new Error("no WebhookFailure", { cause: error });
}

export function isSigned({ headers, url }: Seen, posted: Record<string, string>) {
  const given = String(headers["x-twilio-signature"]);
  return twilio.validateRequest(authToken, given, `http://${headers.host}${url}`, posted);
}
