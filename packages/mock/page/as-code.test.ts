import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import type { LoggedMessage } from "../src/generated/control-types.ts";
import { closeServers, serve } from "../test/_webhook.ts";
import { curlOfAttempt, curlOfCall, pytestOf, vitestOf } from "./as-code.ts";

const PHONE = "+14155550100";
const PYTHON = ["/usr/bin/python3", "/usr/local/bin/python3"].find(existsSync);
afterEach(closeServers);

/** What a shell makes of a curl command. */
function wordsOf(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  return execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

async function conversation() {
  const app = await serve((response, { body }) => {
    const text = new URLSearchParams(body).get("Body");
    response.writeHead(200, { "content-type": "text/xml" });
    response.end(
      `<Response><Message>You "said" ${text}</Message><Message>Bye</Message></Response>`,
    );
  });
  const mock = await createMock({ smsUrl: `${app.origin}/sms` });
  await mock.phone(PHONE).text("67898", "it's a $test");
  await mock.idle();
  const [text, ...replies] = await mock.phone(PHONE).messages();
  if (text === undefined) throw new Error("no message");
  return { app, mock, text, replies };
}

describe("copied code", () => {
  test("a call of the API survives the shell", () => {
    const account = { sid: "AC1", auth_token: "token" };
    const call = {
      account,
      path: "/v1/Services/MG1",
      form: { InboundRequestUrl: "http://x/it's?a=$b&c=`d`" },
    };
    expect(wordsOf(curlOfCall("http://127.0.0.1:4010", call))).toEqual([
      "-u",
      "AC1:token",
      "--data-urlencode",
      "InboundRequestUrl=http://x/it's?a=$b&c=`d`",
      "http://127.0.0.1:4010/v1/Services/MG1",
    ]);
  });

  test("a webhook request is what was sent, without what curl says itself", async () => {
    const { mock } = await conversation();
    const [delivery] = (await (await mock.fetch("/_mock/deliveries")).json()) as {
      attempts: Parameters<typeof curlOfAttempt>[0][];
    }[];
    await mock.close();
    const attempt = delivery?.attempts[0];
    if (attempt === undefined) throw new Error("no attempt");
    const words = wordsOf(curlOfAttempt(attempt));
    expect(words.slice(0, 2)).toEqual(["-X", "POST"]);
    const [name, value] =
      Object.entries(attempt.headers).find(([one]) => /^x-twilio-signature$/i.test(one)) ?? [];
    expect(words).toContain(`${name}: ${String(value)}`);
    expect(words.some((word) => /^(host|content-length|connection):/i.test(word))).toBe(false);
    expect(words.at(words.indexOf("--data-raw") + 1)).toBe(attempt.body);
    expect(words.at(-1)).toBe(attempt.url);
  });

  test("the vitest test passes as it is copied, and fails when the app says something else", async () => {
    const { mock, text, replies } = await conversation();
    await mock.reset();
    await expect(runVitest(vitestOf(text, replies), mock.phone(PHONE))).resolves.toBe(
      "67898 answers it s a test",
    );
    const other = replies.map((reply): LoggedMessage => ({ ...reply, body: "Something else" }));
    await expect(runVitest(vitestOf(text, other), mock.phone(PHONE))).rejects.toThrow(
      "to match object",
    );
    await mock.close();
  });

  test.skipIf(PYTHON === undefined)(
    "so does the pytest test",
    async () => {
      const { mock, text, replies } = await conversation();
      const run = async (code: string) => {
        const name = /def (test_\w+)/.exec(code)?.[1] ?? "";
        return promisify(execFile)(PYTHON ?? "", ["-c", `${code}\n${name}()\nprint("passed")`]);
      };
      expect((await run(pytestOf(mock.url, text, replies))).stdout).toBe("passed\n");
      await expect(run(pytestOf(mock.url, text, replies.slice(1)))).rejects.toThrow(
        "AssertionError",
      );
      await mock.close();
    },
    20_000,
  );

  test("a message that the app sends by itself is expected", () => {
    const message = {
      direction: "outbound-api",
      from: "67898",
      to: PHONE,
      body: "Sale!",
      media_urls: [],
    } as unknown as LoggedMessage;
    expect(vitestOf(message, [])).toContain('toMatchObject({"from":"67898","body":"Sale!"})');
    expect(pytestOf("http://localhost", message, [])).toContain('[("67898", "Sale!")]');
  });
});

/** Runs the only test of a file, with a phone that is there already. Gives its title. */
async function runVitest(code: string, phone: unknown): Promise<string> {
  let found: { title: string; body: (given: unknown) => Promise<void> } | undefined;
  const mockTest = () => (title: string, body: (given: unknown) => Promise<void>) => {
    found = { title, body };
  };
  const script = code.replaceAll(/^import .*$/gm, "");
  // oxlint-disable-next-line typescript/no-implied-eval -- it is the code that people copy
  new Function("mockTest", "expect", script)(mockTest, expect);
  if (found === undefined) throw new Error("no test");
  await found.body({ phone });
  return found.title;
}
