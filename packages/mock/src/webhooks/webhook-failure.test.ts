import { expect, test } from "vitest";
import { WebhookFailure, withoutUserinfo } from "./webhook-failure.ts";

test.each([
  ["http://user:hunter2@a.example/b", '"http://a.example/b"'],
  ["http://:hunter2@a.example/b", '"http://a.example/b"'],
  ["http://hunter2@a.example/b", '"http://a.example/b"'],
  ["http://user:hunter2@", '""'],
  ["http://user:p/w#rd@a.example/", '"a.example/"'],
])("the message of a WebhookFailure has no credentials: %s", (url, shown) => {
  expect(new WebhookFailure(11200, url, "answered 500").message).toBe(
    `HTTP retrieval failure: ${shown} answered 500`,
  );
});

test.each([
  ["http://a.example/b?x=user:p@ss#rc=2", "http://a.example/b?x=user:p@ss#rc=2"],
  ["http://A.example", "http://A.example"],
  ["https://us%40er:hunter2@a.example:8443/b?c#rc=2", "https://a.example:8443/b?c#rc=2"],
])("an ErrorUrl has no credentials, and is else as it was written: %s", (url, shown) => {
  expect(withoutUserinfo(url)).toBe(shown);
});
