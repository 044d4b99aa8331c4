import { randomUUID } from "node:crypto";
import { validateInboundSms } from "@shortcodes/validation/api-2008-08-01";
import { validateInboundMessage } from "@shortcodes/validation/api-2010-04-01";
import type { MessageOrder } from "../control/orders.ts";
import { BadOrder } from "../control/parse-order.ts";
import type { ShortCode, Store, Tables } from "../store/store.ts";
import { askWebhook } from "./ask-webhook.ts";
import { checkTwiml } from "./check-twiml.ts";
import { inboundTarget } from "./inbound-target.ts";
import { messageParameters } from "./message-parameters.ts";
import { WebhookFailure } from "./webhook-failure.ts";
import type { WebhookGuard } from "./webhook-guard.ts";

/** What one URL was asked, and what it answered. */
export interface WebhookRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly parameters: Readonly<Record<string, string>>;
  /** `null` when no answer came that could be used; `error` then says why, with Twilio's code. */
  readonly status: number | null;
  readonly content_type: string | null;
  readonly body: string | null;
  readonly error: { readonly code: number; readonly message: string } | null;
}

/** What became of a message that came in. */
export interface Reception {
  readonly message_sid: string;
  readonly account_sid: string;
  readonly short_code_sid: string;
  readonly service_sid: string | null;
  /** Why nobody was asked. */
  readonly dropped: string | null;
  /** One, or two where the first failed and there is a fallback. */
  readonly requests: readonly WebhookRequest[];
}

export interface Receiver {
  readonly store: Store;
  readonly newSid: (prefix: string) => string;
  readonly guard: WebhookGuard;
}

/**
 * Lets a message come in to a short code: its URL is requested, and the fallback when that fails (seed 000, "SmsFallbackUrl").
 *
 * @throws BadOrder when no account, or more than one, has the short code, or the message does not fit its API version
 */
export async function receiveMessage(
  { store, newSid, guard }: Receiver,
  order: MessageOrder,
): Promise<Reception> {
  const tables = await store.tables();
  const shortCode = findShortCode(tables, order);
  const { account_sid: accountSid, service_sid: serviceSid } = shortCode;
  const account = tables.accounts.find(({ sid }) => sid === accountSid);
  if (account === undefined) throw new Error(`the short code ${shortCode.sid} has no account`);
  const service = tables.services.find(
    (row) => row.account_sid === accountSid && row.sid === serviceSid,
  );
  const message = { sid: newSid("SM"), from: order.from, body: order.body };
  const target = inboundTarget(account, shortCode, service);
  const reception = {
    message_sid: message.sid,
    account_sid: accountSid,
    short_code_sid: shortCode.sid,
    service_sid: serviceSid,
  };
  if (typeof target === "string") return { ...reception, dropped: target, requests: [] };

  const { version, url, method, fallbackUrl, fallbackMethod } = target;
  const parameters = messageParameters(message, shortCode, version, serviceSid);
  checkParameters(version, parameters);
  const idempotencyToken = randomUUID();
  const ask = (call: Pick<WebhookRequest, "url" | "method" | "parameters">) =>
    request({ ...call, authToken: account.auth_token, idempotencyToken }, guard);
  const requests = [await ask({ url, method, parameters })];
  const error = requests[0]?.error;
  if (error && fallbackUrl !== null) {
    const why = { ErrorCode: String(error.code), ErrorUrl: url };
    const again = { ...parameters, ...why };
    requests.push(await ask({ url: fallbackUrl, method: fallbackMethod, parameters: again }));
  }
  return { ...reception, dropped: null, requests };
}

function findShortCode({ short_codes }: Tables, { to, account_sid }: MessageOrder): ShortCode {
  const found = short_codes.filter(
    (row) =>
      row.short_code === to && (account_sid === undefined || row.account_sid === account_sid),
  );
  const [first, ...others] = found;
  if (first === undefined)
    throw new BadOrder(
      `to ${JSON.stringify(to)}: no such short code in ${account_sid ?? "any account"}`,
    );
  if (others.length > 0)
    throw new BadOrder(
      `to ${JSON.stringify(to)}: several accounts have it; name one as account_sid: ${found.map((row) => row.account_sid).join(", ")}`,
    );
  return first;
}

/** The document says what may be in such a request, and the mock holds itself to it. */
function checkParameters(version: string, parameters: unknown): void {
  const validate = version === "2008-08-01" ? validateInboundSms : validateInboundMessage;
  const [issue] = validate(parameters).issues ?? [];
  if (issue !== undefined)
    throw new BadOrder(`${issue.pointer.slice(1)} ${issue.message} (${version})`);
}

async function request(
  call: Parameters<typeof askWebhook>[0],
  guard: WebhookGuard,
): Promise<WebhookRequest> {
  const { url, method, parameters } = call;
  const asked = { url, method, parameters };
  try {
    const answer = await askWebhook(call, guard);
    checkTwiml(answer);
    const { status, contentType = null, body } = answer;
    return { ...asked, status, content_type: contentType, body, error: null };
  } catch (error) {
    if (!(error instanceof WebhookFailure)) throw error;
    const { code, message } = error;
    return { ...asked, status: null, content_type: null, body: null, error: { code, message } };
  }
}
