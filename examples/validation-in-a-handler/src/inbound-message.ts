import { form } from "@shortcodes/validation/messaging-v1/inbound-message";

/**
 * Answers Twilio's webhook for an inbound message. The body is checked before anything is done with it.
 * Whether the request is Twilio's can be seen from X-Twilio-Signature; the official SDK's `validateRequest` checks it.
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
