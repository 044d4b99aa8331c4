import { expect, test } from "vitest";
import { WebhookFailure } from "./webhook-failure.ts";

test.each([
  ["http://user:hunter2@a.example/b", '"http://a.example/b"'],
  ["http://:hunter2@a.example/b", '"http://a.example/b"'],
  ["http://hunter2@a.example/b", '"http://a.example/b"'],
  ["http://user:hunter2@", "the URL"],
])("the message of a WebhookFailure has no credentials: %s", (url, shown) => {
  expect(new WebhookFailure(11200, url, "answered 500").message).toBe(
    `HTTP retrieval failure: ${shown} answered 500`,
  );
});
