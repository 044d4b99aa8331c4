import { createServer, type IncomingMessage, type Server } from "node:http";
import { text } from "node:stream/consumers";
import twilio from "twilio";

type TokenOf = (accountSid: string) => string | undefined;

/** Answers inbound messages, if the request is signed with the account's token. */
export function createInboundApp(tokenOf: TokenOf): Server {
  return createServer((request, response) => {
    void answer(request, tokenOf).then((twiml) => {
      response.writeHead(twiml === undefined ? 403 : 200, { "Content-Type": "text/xml" });
      response.end(twiml);
    });
  });
}

async function answer(request: IncomingMessage, tokenOf: TokenOf): Promise<string | undefined> {
  const url = `http://${request.headers.host}${request.url}`;
  const parameters = Object.fromEntries(new URLSearchParams(await text(request)));
  const token = tokenOf(parameters["AccountSid"] ?? "") ?? "";
  const signature = String(request.headers["x-twilio-signature"]);
  if (!twilio.validateRequest(token, signature, url, parameters)) return undefined;
  const isKeyword = parameters["Body"]?.trim().toUpperCase() === "HOURS";
  const twiml = new twilio.twiml.MessagingResponse();
  twiml.message(isKeyword ? "9 to 5" : "Send HOURS");
  return twiml.toString();
}
