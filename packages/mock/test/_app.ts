import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import twilio from "twilio";

/** A request that reached the app. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  /** As the app sees it. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  /** Names of the parameters, in the order in which they came. */
  readonly names: readonly string[];
}

type Answer =
  | string
  | {
      readonly status?: number;
      readonly type?: string;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** An app with webhooks: it answers by the path that is requested, and remembers what it was sent. */
export interface App {
  readonly url: string;
  readonly asked: Asked[];
  /** What it answers, by path; TwiML unless it is spelled out. Another path gets an empty answer. */
  answers: Record<string, Answer | ((asked: Asked) => Answer | Promise<Answer>)>;
  /** Back to nothing. */
  clear(): void;
  close(): void;
}

export async function startApp(): Promise<App> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const { pathname, searchParams } = new URL(request.url ?? "", app.url);
      const pairs = [...(request.method === "GET" ? searchParams : new URLSearchParams(body))];
      const seen: Asked = {
        method: request.method ?? "",
        path: pathname,
        url: `${app.url}${request.url ?? ""}`,
        headers: request.headers as Record<string, string>,
        parameters: Object.fromEntries(pairs),
        names: pairs.map(([name]) => name),
      };
      asked.push(seen);
      const given = app.answers[pathname] ?? { status: 200 };
      const answer = typeof given === "function" ? await given(seen) : given;
      const {
        status = 200,
        type = "text/xml",
        body: content = "",
        headers = {},
      } = typeof answer === "string" ? { body: answer } : answer;
      response
        .writeHead(status, { ...headers, ...(content !== "" && { "Content-Type": type }) })
        .end(content);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const app: App = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers: {},
    clear() {
      asked.length = 0;
      app.answers = {};
    },
    close: () => void server.close(),
  };
  return app;
}

export const twiml = (content: string) => `<Response>${content}</Response>`;

/** Whether the official package takes the signature for right. */
export function isSigned({ method, headers, url, parameters }: Asked, authToken: string): boolean {
  const given = headers["x-twilio-signature"] ?? "";
  return twilio.validateRequest(authToken, given, url, method === "GET" ? {} : { ...parameters });
}
