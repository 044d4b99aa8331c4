import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { printable } from "../report/printable.ts";
import { formatCurl } from "./curl.ts";

const options = {
  baseUrl: "http://127.0.0.1:4010",
  credentials: { user: "AC1", password: "secret" },
  showCredentials: false,
};
const form = { "content-type": "application/x-www-form-urlencoded" };

it.each([
  [
    "names the token instead of showing it",
    { method: "GET", target: "/a?b=c", headers: {} },
    `curl -sS -i --path-as-is -u "AC1:$TWILIO_AUTH_TOKEN" 'http://127.0.0.1:4010/a?b=c'`,
  ],
  [
    "leaves to curl what curl says by itself",
    { method: "POST", target: "/a", headers: form, body: "a=b&c=%27" },
    `curl -sS -i --path-as-is -u "AC1:$TWILIO_AUTH_TOKEN" --data-raw 'a=b&c=%27' 'http://127.0.0.1:4010/a'`,
  ],
  [
    "quotes for a shell",
    { method: "PUT", target: "/it's", headers: { "content-type": "text/plain" }, body: "it's" },
    String.raw`curl -sS -i --path-as-is -X PUT -u "AC1:$TWILIO_AUTH_TOKEN" -H 'content-type: text/plain' --data-raw 'it'\''s' 'http://127.0.0.1:4010/it'\''s'`,
  ],
  [
    "lets the shell make a long body",
    { method: "POST", target: "/a", headers: form, body: `a=${"0".repeat(5000)}` },
    `curl -sS -i --path-as-is -u "AC1:$TWILIO_AUTH_TOKEN" --data-raw "a=$(printf '%05000d' 0)" 'http://127.0.0.1:4010/a'`,
  ],
  [
    "shows wrong credentials, which are no secret",
    { method: "GET", target: "/", headers: {}, login: { user: "AC2", password: "0" } },
    `curl -sS -i --path-as-is -u 'AC2:0' 'http://127.0.0.1:4010/'`,
  ],
  [
    "sends no login where there was none",
    { method: "GET", target: "/", headers: {}, login: null },
    `curl -sS -i --path-as-is 'http://127.0.0.1:4010/'`,
  ],
  [
    "writes a header that is no login",
    { method: "GET", target: "/", headers: {}, login: { header: "Bearer x" } },
    `curl -sS -i --path-as-is -H 'Authorization: Bearer x' 'http://127.0.0.1:4010/'`,
  ],
  [
    "lets the shell write what a terminal would obey",
    { method: "POST", target: "/", headers: {}, body: "--b\r\n100%\\'\u001b[2J\u009b" },
    String.raw`curl -sS -i --path-as-is -u "AC1:$TWILIO_AUTH_TOKEN" --data-raw "$(printf -- '--b\015\012100%%\\\047\033[2J\302\233')" 'http://127.0.0.1:4010/'`,
  ],
])("formatCurl: %s", (_, request, want) => {
  expect(formatCurl(request, options)).toBe(want);
});

it("formatCurl: shows the token when asked to", () => {
  const request = { method: "GET", target: "/", headers: {} };
  expect(formatCurl(request, { ...options, showCredentials: true })).toContain("-u 'AC1:secret'");
});

it("formatCurl: a shell reads back what was sent", () => {
  const body = "--b\r\n100%\\'\u001b[2J\u009b";
  const line = formatCurl({ method: "POST", target: "/", headers: {}, body }, options);
  const argument = /--data-raw (.*) 'http/s.exec(line)?.[1] ?? "";
  expect(execFileSync("sh", ["-c", `printf %s ${argument}`]).toString()).toBe(body);
});

it("printable: shows what a terminal would obey, on one line", () => {
  expect(printable("a\u001b]0;x\u0007\r\nb\u202e\u2029é😀")).toBe(
    String.raw`a\u{1b}]0;x\u{7}\u{d}\u{a}b\u{202e}\u{2029}é😀`,
  );
});
