import type { IncomingMessage, ServerResponse } from "node:http";
import { query } from "@shortcodes/validation/messaging-v1/list-short-code";
import { ACCOUNT, COLLECTION, SHORT_CODE, TOKEN, shortCode } from "./your-data.ts";

const AUTHORIZATION = `Basic ${btoa(`${ACCOUNT}:${TOKEN}`)}`;

interface Answer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Your own server, to be given to `createServer`: it has one short code in one service, and can list and fetch. */
export function answerRequest(request: IncomingMessage, response: ServerResponse): void {
  const { headers, method = "", url = "" } = request;
  const { status, body, headers: more } = answer(method, url, headers.authorization);
  response.writeHead(status, { "Content-Type": "application/json", ...more });
  response.end(JSON.stringify(body));
}

function answer(method: string, url: string, authorization: string | undefined): Answer {
  const [path = "", search = ""] = url.split("?", 2);
  if (method !== "GET")
    return refuse(405, 20004, `Method not allowed: ${method}`, { Allow: "GET" });
  if (authorization !== AUTHORIZATION) return unauthorized();
  if (path === COLLECTION) return list(new URLSearchParams(search));
  if (path === `${COLLECTION}/${SHORT_CODE}`) return { status: 200, body: shortCode };
  return refuse(404, 20404, `The requested resource ${path.replace("/v1", "")} was not found`);
}

function unauthorized(): Answer {
  const { body, ...refusal } = refuse(401, 20003, "Authenticate", {
    "WWW-Authenticate": 'Basic realm="Yours"',
  });
  return { ...refusal, body: { ...body, detail: "Your AccountSid or AuthToken was incorrect." } };
}

function list(search: URLSearchParams): Answer {
  const { value, issues } = query(search);
  if (issues !== undefined)
    return refuse(400, 20001, `${issues[0]?.pointer} ${issues[0]?.message}`);
  const { PageSize = 50, Page = 0, PageToken } = value;
  // There is one page, so no token was ever given out.
  if (PageToken !== undefined) return refuse(400, 21481, `Invalid PageToken '${PageToken}'`);
  const url = `https://messaging.twilio.com${COLLECTION}?PageSize=${PageSize}&Page=`;
  const meta = {
    page: Page,
    page_size: PageSize,
    first_page_url: `${url}0`,
    previous_page_url: null,
    next_page_url: null,
    key: "short_codes",
    url: `${url}${Page}`,
  };
  return { status: 200, body: { meta, short_codes: [shortCode] } };
}

function refuse(
  status: number,
  code: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  return { status, headers, body: { code, message, more_info, status } };
}
