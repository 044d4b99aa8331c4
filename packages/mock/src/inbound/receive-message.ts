import { randomUUID } from "node:crypto";
import { validateInboundSms } from "@shortcodes/validation/api-2008-08-01";
import { validateInboundMessage } from "@shortcodes/validation/api-2010-04-01";
import type { InboundText, Reception, WebhookRequest } from "../generated/control-types.ts";
import type { Rows } from "../generated/kinds.ts";
import { InvalidInput } from "../state/parse-json.ts";
import type { Store } from "../store/store.ts";
import { askWebhook } from "../webhooks/ask-webhook.ts";
import { readTwiml, type ApiVersion } from "../twiml/read-twiml.ts";
import { inboundTarget } from "./inbound-target.ts";
import { messageParameters } from "./message-parameters.ts";
import type { WebhookCall } from "../webhooks/send-webhook.ts";
import { WebhookFailure, withoutUserinfo } from "../webhooks/webhook-failure.ts";
import type { WebhookGuard } from "../webhooks/webhook-guard.ts";

export interface Receiver {
  readonly store: Store;
  readonly newSid: (prefix: string) => string;
  readonly guard: WebhookGuard;
}

/**
 * Receives a text to a short code: its URL is requested, and the fallback when that fails (seed 000, "SmsFallbackUrl").
 *
 * @throws InvalidInput when no account, or more than one, has the short code, or the message does not fit its API version
 */
export async function receiveMessage(
  { store, newSid, guard }: Receiver,
  text: InboundText,
): Promise<Reception> {
  const shortCode = await findShortCode(store, text);
  const { account_sid: accountSid, service_sid: serviceSid } = shortCode;
  const account = await store.get("account", accountSid, accountSid);
  if (account === undefined) throw new Error(`the short code ${shortCode.sid} has no account`);
  const service =
    serviceSid === null ? undefined : await store.get("service", accountSid, serviceSid);
  const message = { sid: newSid("SM"), from: text.from, body: text.body };
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
  const ask = (call: Pick<WebhookCall, "url" | "method" | "parameters">) =>
    request({ ...call, authToken: account.auth_token, idempotencyToken }, guard, version);
  const requests = [await ask({ url, method, parameters })];
  const error = requests[0]?.error;
  if (error && fallbackUrl !== null) {
    const why = { ErrorCode: String(error.code), ErrorUrl: withoutUserinfo(url) };
    const again = { ...parameters, ...why };
    requests.push(await ask({ url: fallbackUrl, method: fallbackMethod, parameters: again }));
  }
  return { ...reception, dropped: null, requests };
}

async function findShortCode(
  store: Store,
  { to, account_sid }: InboundText,
): Promise<Rows["short_code"]> {
  const all = await store.find("short_code", "short_code", to);
  const found = all.filter((row) => account_sid === undefined || row.account_sid === account_sid);
  const [first, ...others] = found;
  if (first === undefined)
    throw new InvalidInput(
      `to ${JSON.stringify(to)}: no such short code in ${account_sid ?? "any account"}`,
    );
  if (others.length > 0)
    throw new InvalidInput(
      `to ${JSON.stringify(to)}: several accounts have it; name one as account_sid: ${found.map((row) => row.account_sid).join(", ")}`,
    );
  return first;
}

/** The document says what may be in such a request, and the mock holds itself to it. */
function checkParameters(version: string, parameters: unknown): void {
  const validate = version === "2008-08-01" ? validateInboundSms : validateInboundMessage;
  const [issue] = validate(parameters).issues ?? [];
  if (issue !== undefined)
    throw new InvalidInput(`${issue.pointer.slice(1)} ${issue.message} (${version})`);
}

async function request(
  call: WebhookCall,
  guard: WebhookGuard,
  version: ApiVersion,
): Promise<WebhookRequest> {
  const { url, method, parameters } = call;
  const asked = { url, method, parameters: { ...parameters } };
  try {
    const answer = await askWebhook(call, guard);
    readTwiml(answer, version);
    const { status, contentType = null, body } = answer;
    return { ...asked, status, content_type: contentType, body, error: null };
  } catch (error) {
    if (!(error instanceof WebhookFailure)) throw error;
    const { code, message } = error;
    return { ...asked, status: null, content_type: null, body: null, error: { code, message } };
  }
}
