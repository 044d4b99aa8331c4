import { form } from "@shortcodes/validation/messaging-v1/inbound-message";

/**
 * Answers Twilio's webhook: a message came in. The body is checked before anything is done with it.
 * Whether it is Twilio who asks is told by X-Twilio-Signature, and checked by the official SDK's `validateRequest`.
 */
export async function answerInboundMessage(request: Request): Promise<Response> {
  const { value: message, issues } = form(new URLSearchParams(await request.text()));
  if (issues !== undefined) {
    const lines = issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    return new Response(`${lines.join("\n")}\n`, { status: 400 });
  }
  // Text is sent back as it is; TwiML would be text/xml.
  return new Response(`You wrote to ${message.To}: ${message.Body}`, {
    headers: { "Content-Type": "text/plain" },
  });
}
