import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import type { Twilio } from "twilio";

/** The app: a page with the short codes of a Messaging Service, and a form to add one. */
export function createApp(client: Twilio, serviceSid: string): Server {
  const { shortCodes } = client.messaging.v1.services(serviceSid);

  const page = async (problem = "") => {
    const items = (await shortCodes.list()).map(({ shortCode }) => `<li>${shortCode}</li>`);
    return `<!doctype html><html lang="en"><title>Short codes</title>
      <ul>${items.join("")}</ul>
      <form method="post"><label>Sid <input name="sid"></label> <button>Add</button></form>
      <p role="alert">${problem}</p></html>`;
  };

  return createServer((request, response) => {
    const answer = async () => {
      if (request.method !== "POST") return page();
      const shortCodeSid = new URLSearchParams(await text(request)).get("sid") ?? "";
      return shortCodes.create({ shortCodeSid }).then(
        () => page(),
        (error: { code?: number }) => page(`Twilio says ${error.code}`),
      );
    };
    void answer()
      .catch((error: unknown) => String(error))
      .then((html) => response.setHeader("Content-Type", "text/html").end(html));
  });
}
