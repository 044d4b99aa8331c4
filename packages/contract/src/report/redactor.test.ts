import { expect, it } from "vitest";
import { createRedactor } from "./redactor.ts";

const redact = createRedactor([
  { user: "AC1", password: "secret" },
  { user: "AC2", password: "secret-2" },
  { user: "AC3", password: "" },
]);

it.each([
  ["-u 'AC1:secret'", "-u 'AC1:***'"],
  ["AC2:secret-2", "AC2:***"],
  [`Authorization: Basic ${btoa("AC1:secret")}`, "Authorization: Basic ***"],
  ["nothing", "nothing"],
])("createRedactor: %s", (text, want) => {
  expect(redact(text)).toBe(want);
});
