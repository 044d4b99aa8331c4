import document from "@shortcodes/openapi/messaging-v1.openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { answerInboundMessage } from "../src/inbound-message.ts";

const example =
  document.webhooks.inboundMessage.post.requestBody.content["application/x-www-form-urlencoded"]
    .examples.message.value;

function post(body: Record<string, string>): Promise<Response> {
  const request = { method: "POST", body: new URLSearchParams(body) };
  return answerInboundMessage(new Request("http://localhost/inbound", request));
}

test("a message is answered", async () => {
  const response = await post({ ...example, To: "12345", Body: "Hello & bye" });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("You wrote to 12345: Hello & bye");
});

test("anything else is refused, with what is wrong with it", async () => {
  const { AccountSid: _, ...body } = example;
  const response = await post({ ...body, MessageSid: "SM1" });
  expect(response.status).toBe(400);
  expect(await response.text()).toBe(
    `MessageSid must have at least 34 characters, not "SM1"\nMessageSid must match ^(SM|MM)[0-9a-fA-F]{32}$, not "SM1"\nAccountSid is required\n`,
  );
});
