import { CONTROL_CHARACTER } from "../api/control-character.ts";
import { errors as errors2008 } from "../generated/api-2008-08-01.ts";
import { errors } from "../generated/api-2010-04-01.ts";
import type { Rows } from "../generated/kinds.ts";
import { parseHttpUrl, uriOf } from "../http/http-url.ts";
import type { WebhookAnswer } from "../webhooks/ask-webhook.ts";
import { mediaType } from "../webhooks/decode-body.ts";
import { WebhookFailure } from "../webhooks/webhook-failure.ts";
import { parseXml, type XmlElement } from "./parse-xml.ts";
import { problem, type Problem, type ProblemCode } from "./problem.ts";

export type Verb = ReplyVerb | RedirectVerb;
export type Method = "GET" | "POST";
export type ApiVersion = Rows["short_code"]["api_version"];

/** A reply. URLs are absolute; numbers have no blanks, brackets, points or hyphens. */
export interface ReplyVerb {
  readonly verb: "Message" | "Sms";
  /** Else the number that texted. */
  readonly to?: string;
  /** Else the number that was texted. */
  readonly from?: string;
  readonly body: string;
  readonly media: readonly string[];
  readonly action?: string;
  /** Of `action`. */
  readonly method: Method;
  readonly statusCallback?: string;
}

export interface RedirectVerb {
  readonly verb: "Redirect";
  /** Absolute, unless it is not a URL. */
  readonly url: string;
  readonly method: Method;
}

export interface Twiml {
  readonly verbs: readonly Verb[];
  /** What was left out, and why. */
  readonly warnings: readonly Problem[];
}

/** Twilio docs, "TwiML Message" and "TwiML Sms"; in characters, as in the documents. */
const bodyLimits = { Message: errors.BodyTooLong.limit, Sms: errors2008.SmsTooLong.limit };
/** Twilio docs, "TwiML Message: Media". */
const maxMedia = errors.TooManyMedia.limit;
/** One document says no more about itself. */
const WARNINGS_MAX = 100;

const verbs = {
  "2008-08-01": ["Sms", "Redirect"],
  "2010-04-01": ["Message", "Sms", "Redirect"],
} satisfies Record<ApiVersion, readonly Verb["verb"][]>;
const ATTRIBUTES = ["to", "from", "action", "method", "statusCallback"];
/** They are TwiML, but of calls. */
const voiceVerbs =
  /^(?:Connect|Dial|Echo|Enqueue|Gather|Hangup|Leave|Pause|Pay|Play|Prompt|Queue|Record|Refer|Reject|Say|Start|Stop)$/;

/**
 * Reads what a webhook answered. Twilio docs, "Twilio's request to your application": TwiML comes as `text/xml`,
 * `application/xml` or `text/html`; `text/plain` is the reply itself, and an empty answer none. What cannot be executed is left out
 * with a warning, and the rest runs.
 *
 * @throws WebhookFailure 12300 for any other type, 12100 for what is not well-formed, 12102 for another root, 12101 for another version
 */
export function readTwiml(
  { url, contentType, body }: Pick<WebhookAnswer, "url" | "contentType" | "body">,
  version: ApiVersion,
): Twiml {
  if (body === "") return { verbs: [], warnings: [] };
  const warnings: Problem[] = [];
  const warn = (code: ProblemCode, rule: string) => {
    if (warnings.length < WARNINGS_MAX) warnings.push(problem(code, JSON.stringify(url), rule));
  };
  const document = { url, version, warn };
  const type = mediaType(contentType);
  if (type === "text/plain") {
    const verb = plainReply(body, document);
    return { verbs: verb === undefined ? [] : [verb], warnings };
  }
  if (!["text/xml", "application/xml", "text/html"].includes(type))
    throw new WebhookFailure(
      12300,
      url,
      `answered with Content-Type ${JSON.stringify(contentType ?? "")}`,
    );
  const found = readRoot(body, document).flatMap((child) => {
    if (typeof child !== "string") return readVerb(child, document) ?? [];
    if (child.trim() !== "") warn(12200, `has text directly in <Response>: ${quote(child)}`);
    return [];
  });
  return { verbs: found, warnings };
}

/** What is being read. */
interface Document {
  readonly url: string;
  readonly version: ApiVersion;
  readonly warn: (code: ProblemCode, rule: string) => void;
}

function plainReply(body: string, { version, warn }: Document): ReplyVerb | undefined {
  const verb = version === "2008-08-01" ? "Sms" : "Message";
  if (!isBody(verb, body, [], warn, "text/plain")) return undefined;
  return { verb, body, media: [], method: "POST" };
}

function readRoot(body: string, { url, version, warn }: Document): XmlElement["children"] {
  const root = parse(url, body);
  if (root.name !== "Response")
    throw new WebhookFailure(12102, url, `answered <${short(root.name)}>`);
  const { version: given } = root.attributes;
  const isKnown = version === "2008-08-01" && given !== undefined;
  if (isKnown && given !== version)
    throw new WebhookFailure(
      12101,
      url,
      `answered with version=${quote(given)}, expected ${version}`,
    );
  checkAttributes(root, isKnown ? ["version"] : [], warn);
  return root.children;
}

function parse(url: string, body: string): XmlElement {
  try {
    return parseXml(body);
  } catch (cause) {
    const why = short(cause instanceof Error ? cause.message : String(cause));
    throw new WebhookFailure(12100, url, `did not answer with XML: ${why}`, { cause });
  }
}

function readVerb(element: XmlElement, document: Document): Verb | undefined {
  const known = verbs[document.version];
  const name = known.find((one) => one === element.name);
  if (name === "Redirect") return readRedirect(element, document);
  if (name !== undefined) return readReply(name, element, document);
  const code = voiceVerbs.test(element.name) || element.name === "Message" ? 14110 : 12200;
  document.warn(
    code,
    `has ${place(element)}; the verbs of ${document.version} are ${known.join(", ")}`,
  );
  return undefined;
}

function readRedirect(
  element: XmlElement,
  { url: base, warn }: Document,
): RedirectVerb | undefined {
  checkAttributes(element, ["method"], warn);
  const method = readMethod(element, warn);
  if (method === undefined) return undefined;
  const text = ownText(element, warn).trim();
  return { verb: "Redirect", url: absolute(text, base) ?? text, method };
}

function readReply(
  verb: "Message" | "Sms",
  element: XmlElement,
  { url: base, warn }: Document,
): ReplyVerb | undefined {
  checkAttributes(element, ATTRIBUTES, warn);
  const { action, statusCallback } = element.attributes;
  const to = undecorated(element.attributes["to"]);
  const from = undecorated(element.attributes["from"]);
  const media: string[] = [];
  const body = (
    verb === "Sms" ? ownText(element, warn) : readContent(element, media, base, warn)
  ).trim();
  if (to !== undefined && !/^\+?\d{7,15}$/.test(to)) {
    warn(14101, `has ${place(element)} to ${quote(to)}, which is not a phone number`);
    return undefined;
  }
  if (from !== undefined && !/^(?:\+?\d{3,15}|[\dA-Za-z ]{1,11})$/.test(from)) {
    warn(
      14102,
      `has ${place(element)} from ${quote(from)}: expected a phone number, a short code, or 1 to 11 letters and digits`,
    );
    return undefined;
  }
  if (!isBody(verb, body, media, warn, place(element))) return undefined;
  const method = readMethod(element, warn);
  if (method === undefined) return undefined;
  const callback = statusCallback === undefined ? undefined : absolute(statusCallback, base);
  if (statusCallback !== undefined && callback === undefined) {
    warn(
      14105,
      `has ${place(element)} with the statusCallback ${quote(statusCallback)}, which is not a URL`,
    );
    return undefined;
  }
  return {
    verb,
    ...(to !== undefined && { to }),
    ...(from !== undefined && { from }),
    body,
    media,
    ...(action !== undefined && { action: absolute(action, base) ?? action }),
    method,
    ...(callback !== undefined && { statusCallback: callback }),
  };
}

/** Several bodies are one text; blanks between elements are none of it. */
function readContent(
  { children }: XmlElement,
  media: string[],
  base: string,
  warn: Document["warn"],
): string {
  const hasBody = children.some((child) => typeof child !== "string" && child.name === "Body");
  let text = "";
  for (const child of children) {
    if (typeof child === "string") {
      if (!hasBody || child.trim() !== "") text += child;
    } else if (child.name === "Body") {
      checkAttributes(child, [], warn);
      text += ownText(child, warn);
    } else if (child.name === "Media") {
      checkAttributes(child, [], warn);
      const given = ownText(child, warn).trim();
      const url = absolute(given, base);
      if (url === undefined)
        warn(12200, `has ${place(child)} with ${quote(given)}, which is not a URL`);
      else if (media.length === maxMedia)
        warn(12200, `has ${place(child)}; only ${maxMedia} are sent`);
      else media.push(url);
    } else warn(12200, `has ${place(child)} in <Message>; expected Body or Media`);
  }
  return text;
}

/** The text of an element that has no others in it. */
function ownText({ name, children }: XmlElement, warn: Document["warn"]): string {
  return children
    .map((child) => {
      if (typeof child === "string") return child;
      warn(12200, `has ${place(child)} in <${name}>; expected text`);
      return "";
    })
    .join("");
}

function isBody(
  verb: ReplyVerb["verb"],
  body: string,
  media: readonly string[],
  warn: Document["warn"],
  where: string,
): boolean {
  const limit = bodyLimits[verb];
  const length = body.length > limit ? [...body].length : body.length;
  if (body.trim() === "" && media.length === 0) warn(14103, `has ${where} without text`);
  else if (CONTROL_CHARACTER.test(body)) warn(14103, `has ${where} with control characters`);
  else if (length > limit)
    warn(14103, `has ${where} with ${length} characters; at most ${limit} are sent`);
  else return true;
  return false;
}

function readMethod(element: XmlElement, warn: Document["warn"]): Method | undefined {
  const { method = "POST" } = element.attributes;
  const upper = method.toUpperCase();
  if (upper === "GET" || upper === "POST") return upper;
  warn(14104, `has ${place(element)} with the method ${quote(method)}; expected GET or POST`);
  return undefined;
}

/** Names with a colon, and `xmlns`, are about the schema of the document. */
function checkAttributes(
  element: XmlElement,
  known: readonly string[],
  warn: Document["warn"],
): void {
  for (const name of Object.keys(element.attributes))
    if (!known.includes(name) && !/^xmlns$|:/.test(name))
      warn(12200, `has ${place(element)} with the unknown attribute ${quote(name)}`);
}

function absolute(text: string, base: string): string | undefined {
  const url = parseHttpUrl(text, base);
  return url && uriOf(url);
}

function undecorated(number: string | undefined): string | undefined {
  return number !== undefined && /\d/.test(number) && /^[+\d\s().-]*$/.test(number)
    ? number.replace(/[\s().-]/g, "")
    : number;
}

function place({ name, line }: XmlElement): string {
  return `<${short(name)}> on line ${line}`;
}

function quote(text: string): string {
  return JSON.stringify(short(text.trim()));
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
