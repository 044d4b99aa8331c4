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

/** Numbers whose opt-out is up to their network, not to Twilio. NANPA, "Toll-Free". */
const TOLL_FREE = /^\+1(?:800|833|844|855|866|877|888)/;
/**
 * Twilio docs, "Toll-free": the network answers STOP, and START and UNSTOP alone take it back. Inferred: it knows no other words, and does
 * not answer these.
 */
const NETWORK = {
  keywords: { STOP: /^STOP$/i, START: /^(?:START|UNSTOP)$/i },
  replies: {
    STOP: 'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. Text back "unstop" to receive messages again.',
  },
} as const;

/** Who handles keywords, and how. */
export interface OptOut {
  readonly keywords: Readonly<Partial<Record<OptOutKeyword, RegExp>>>;
  readonly replies: Readonly<Partial<Record<OptOutKeyword, string>>>;
}

/** Of itself, Twilio does nothing about keywords to a short code: whether anything is done is up to the sender and its service. */
export function optOutOf(number: string, isAdvanced: boolean): OptOut {
  const isNetworks = !isAdvanced && TOLL_FREE.test(number);
  return isNetworks ? NETWORK : { keywords: KEYWORDS, replies: DEFAULT_REPLIES };
}

/**
 * The keyword that a message consists of, in upper or lower case; "STOP PLEASE" is none. Inferred: blanks around it do not
 * count, punctuation does.
 */
export function optOutKeyword({ keywords }: OptOut, body: string): OptOutKeyword | undefined {
  const word = body.trim();
  const effects: OptOutKeyword[] = ["STOP", "START", "HELP"];
  return effects.find((effect) => keywords[effect]?.test(word));
}
