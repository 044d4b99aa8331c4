/** What a keyword does, and what `OptOutType` is called by Advanced Opt-Out. */
export type OptOutKeyword = "STOP" | "START" | "HELP";

/** Twilio docs, "Default handling of opt-out keywords"; REVOKE and OPTOUT since 2025-05-14. */
const KEYWORDS: Readonly<Record<OptOutKeyword, RegExp>> = {
  STOP: /^(?:STOP|STOPALL|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT)$/i,
  START: /^(?:START|YES|UNSTOP)$/i,
  HELP: /^(?:HELP|INFO)$/i,
};

/** What Twilio answers for a long code, free of charge. Twilio docs, "Default handling of opt-out keywords". */
export const DEFAULT_REPLIES: Readonly<Record<OptOutKeyword, string>> = {
  STOP: "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.",
  START:
    "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
  HELP: "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
};

/**
 * The keyword that a message consists of, in upper or lower case; "STOP PLEASE" is none. Inferred: blanks around it do not
 * count, punctuation does. It says nothing of the sender: of itself, Twilio does nothing about keywords to a short code.
 */
export function optOutKeyword(body: string): OptOutKeyword | undefined {
  const word = body.trim();
  const effects: OptOutKeyword[] = ["STOP", "START", "HELP"];
  return effects.find((effect) => KEYWORDS[effect].test(word));
}
