import type { WebhookAnswer } from "../webhooks/ask-webhook.ts";
import { mediaType } from "../webhooks/decode-body.ts";
import { WebhookFailure, withoutUserinfo } from "../webhooks/webhook-failure.ts";
import { problem, type Problem } from "./problem.ts";
import {
  readTwiml,
  type ApiVersion,
  type Method,
  type RedirectVerb,
  type ReplyVerb,
  type Verb,
} from "./read-twiml.ts";

/** The result of a verb, for the wire log. */
export interface TwimlStep {
  readonly document: WebhookAnswer;
  readonly verb: Verb;
  readonly outcome: "sending" | "invalid" | "followed" | "not reached";
}

export interface TwimlReply {
  readonly sid: string;
  /** `invalid` when it could not be sent: Twilio's words for `action`. */
  readonly status: "sending" | "invalid";
}

/** What happens outside of the documents. */
export interface TwimlEffects {
  /** Requests a URL with the parameters of the message, and these; throws WebhookFailure. */
  ask(
    url: string,
    method: Method,
    parameters: Readonly<Record<string, string>>,
  ): Promise<WebhookAnswer>;
  /** @param url of the document */
  reply(verb: ReplyVerb, url: string): Promise<TwimlReply>;
  /** Also what an `action` that needed no answer failed with. */
  warn(problem: Problem): void;
  did(step: TwimlStep): void;
}

/** Twilio docs, error 14106: with the first. */
const DOCUMENTS_MAX = 50;
/** Twilio docs, error 14109: of all documents. */
const REPLIES_MAX = 10;

/**
 * Executes what a webhook answered, and every document it leads to.
 *
 * @throws WebhookFailure when one of them cannot be fetched, or is not TwiML: the fallback is next. Replies have left until then.
 */
export async function runTwiml(
  first: WebhookAnswer,
  version: ApiVersion,
  effects: TwimlEffects,
): Promise<void> {
  const run: Run = { version, effects, documents: 1, replies: 0 };
  let document: WebhookAnswer | undefined = first;
  while (document !== undefined) document = await runDocument(document, run);
}

interface Run {
  readonly version: ApiVersion;
  readonly effects: TwimlEffects;
  documents: number;
  replies: number;
}

/** What comes after a verb: the next one, another document instead, or nothing. */
type Next = "next verb" | WebhookAnswer | undefined;

/** Returns the document that goes on in its place, if there is one. */
async function runDocument(document: WebhookAnswer, run: Run): Promise<WebhookAnswer | undefined> {
  const { verbs, warnings } = readTwiml(document, run.version);
  for (const warning of warnings) run.effects.warn(warning);
  for (const [index, verb] of verbs.entries()) {
    const did = (outcome: TwimlStep["outcome"]) => run.effects.did({ document, verb, outcome });
    const next =
      verb.verb === "Redirect"
        ? await runRedirect(verb, run, did)
        : await runReply(verb, document.url, run, did);
    if (next === "next verb") continue;
    for (const other of verbs.slice(index + 1))
      run.effects.did({ document, verb: other, outcome: "not reached" });
    return next;
  }
  return undefined;
}

type Did = (outcome: TwimlStep["outcome"]) => void;

async function runRedirect({ url, method }: RedirectVerb, run: Run, did: Did): Promise<Next> {
  const isAsked = countDocument(url, run);
  did(isAsked ? "followed" : "not reached");
  return isAsked ? await run.effects.ask(url, method, {}) : undefined;
}

async function runReply(verb: ReplyVerb, url: string, run: Run, did: Did): Promise<Next> {
  if (run.replies === REPLIES_MAX) {
    run.effects.warn(problem(14109, JSON.stringify(url), `has more than ${REPLIES_MAX} replies`));
    did("not reached");
    return undefined;
  }
  run.replies++;
  const reply = await run.effects.reply(verb, url);
  did(reply.status);
  if (verb.action === undefined) return "next verb";
  if (!countDocument(verb.action, run)) return undefined;
  const parameters = actionParameters(reply, run.version);
  const answer = run.effects.ask(verb.action, verb.method, parameters);
  return verb.verb === "Sms" ? await answer : await twimlOf(answer, run);
}

function countDocument(url: string, run: Run): boolean {
  const isAllowed = run.documents < DOCUMENTS_MAX;
  const rule = `is not requested: the limit for one message is ${DOCUMENTS_MAX} documents`;
  if (isAllowed) run.documents++;
  else run.effects.warn(problem(14106, JSON.stringify(withoutUserinfo(url)), rule));
  return isAllowed;
}

function actionParameters({ sid, status }: TwimlReply, version: ApiVersion) {
  const old = { SmsSid: sid, SmsStatus: status };
  return version === "2008-08-01" ? old : { MessageSid: sid, MessageStatus: status, ...old };
}

/**
 * Twilio's documentation contradicts itself: `action` of `<Message>` goes on with the TwiML that it answers, and is a status
 * callback, whose answer and failure change nothing. So both hold (inferred): without TwiML the next verb runs.
 */
async function twimlOf(answer: Promise<WebhookAnswer>, { version, effects }: Run): Promise<Next> {
  try {
    const document = await answer;
    if (document.body === "" || mediaType(document.contentType) === "text/plain")
      return "next verb";
    readTwiml(document, version);
    return document;
  } catch (error) {
    if (!(error instanceof WebhookFailure)) throw error;
    const { code, message } = error;
    if (code < 12_000) effects.warn({ code, level: "warning", message }); // else it answered, but no TwiML
    return "next verb";
  }
}
