import express, { type Express } from "express";
import twilio, { type Twilio } from "twilio";

export interface Bot {
  readonly app: Express;
  /** Sends an update to all members who have not texted STOP. Returns the Sids of the messages. */
  announce(text: string): Promise<string[]>;
  /** The statuses of a message that Twilio has reported: `["sent", "delivered"]`. */
  receipts(messageSid: string): readonly string[];
}

/** A bot on a short code: phones that text JOIN get its announcements. For short codes, Twilio does not handle STOP: the app has to. */
export function createBot(client: Twilio, authToken: string, publicUrl: () => string): Bot {
  const shortCode = "67898";
  const members = new Set<string>();
  const statuses = new Map<string, string[]>();
  const app = express();
  // Refuses requests that Twilio has not signed, with 403.
  const signed = twilio.webhook({ validate: true }, authToken);
  app.use(express.urlencoded({ extended: false }));

  app.post("/sms", signed, (request, response) => {
    const { From: from, Body: body } = request.body as Record<string, string>;
    const twiml = new twilio.twiml.MessagingResponse();
    switch (body?.trim().toUpperCase()) {
      case "JOIN":
        members.add(from ?? "");
        twiml.message("Welcome! Text STOP to leave.");
        break;
      case "STOP":
        members.delete(from ?? "");
        twiml.message("You get no more messages.");
        break;
      case "CRASH":
        throw new Error("the bot has a bad day");
      default:
        twiml.message("Text JOIN to get our news.");
    }
    response.type("text/xml").send(twiml.toString());
  });

  app.post("/fallback", signed, (request, response) => {
    const { ErrorCode: code } = request.body as Record<string, string>;
    response.type("text/plain").send(`Sorry, something is wrong (${code}). Please try later.`);
  });

  app.post("/status", signed, (request, response) => {
    const { MessageSid: sid = "", MessageStatus: status = "" } = request.body as Record<
      string,
      string
    >;
    statuses.set(sid, [...(statuses.get(sid) ?? []), status]);
    response.sendStatus(204);
  });

  return {
    app,
    async announce(text) {
      const sent = await Promise.all(
        [...members].map((to) =>
          client.messages.create({
            to,
            from: shortCode,
            body: text,
            statusCallback: `${publicUrl()}/status`,
          }),
        ),
      );
      return sent.map(({ sid }) => sid);
    },
    receipts: (sid) => statuses.get(sid) ?? [],
  };
}
