import { Hono } from "hono";
import twilio, { type Twilio } from "twilio";

/** Answers texts to the senders of a Messaging Service, by GET and by POST. */
export function createBot(authToken: string): Hono {
  const app = new Hono();
  app.on(["GET", "POST"], "/sms", async (context) => {
    const { req: request } = context;
    const form =
      request.method === "POST" ? ((await request.parseBody()) as Record<string, string>) : {};
    const signature = request.header("x-twilio-signature") ?? "";
    if (!twilio.validateRequest(authToken, signature, request.url, form))
      return context.text("not signed by Twilio", 403);
    const { Body: body = "", To: to } = request.method === "POST" ? form : request.query();
    const twiml = new twilio.twiml.MessagingResponse();
    if (body.trim().toUpperCase() === "HOURS") twiml.message("9 to 5");
    else twiml.message(`Text HOURS to ${to}`);
    return context.body(twiml.toString(), 200, { "Content-Type": "text/xml" });
  });
  return app;
}

/** Tells a customer that an order is ready. The service chooses a sender that can reach the phone. */
export async function tellReady(client: Twilio, serviceSid: string, to: string): Promise<string> {
  const message = await client.messages.create({
    to,
    messagingServiceSid: serviceSid,
    body: "Your order is ready",
  });
  return message.sid;
}
