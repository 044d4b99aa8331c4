/** Words that slow a reader, and those that the documentation of Twilio, MDN and Stripe uses instead. */
interface Pattern {
  /** A blank in it also matches the end of a line. */
  readonly words: RegExp;
  readonly better: string;
}

/**
 * The list to extend when a reader stumbles. A pattern finds only words that are wrong wherever they appear: one that also finds
 * good sentences would teach people to work around it.
 */
export const patterns: readonly Pattern[] = [
  {
    words: /(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|doubt\b)\S+/i,
    better: '"is not a …", "text that is not a …"',
  },
  {
    words: /\b(?:is|are|was|were) wanted\b|\bwants (?:an?|one|the|no|its)\b/i,
    better: '"expected …", "requires …"',
  },
  {
    words: /\bstands? (?:twice|in(?! for)|at|there|here|beside|where)\b/i,
    better: '"duplicate …", "appears in …", "is in …"',
  },
  { words: /\btells? of\b|\bsays? of\b|\bspeaks? of\b/i, better: '"describes …", "reports …"' },
  { words: /\b(?:is|are|was|were) told\b/i, better: '"receives …", "is configured to …"' },
  {
    words: /\b(?:is|are|was|were) asked (?:what|instead|first)\b/i,
    better: '"the request to the URL", "is requested"',
  },
  {
    words: /\basks? (?:a|the|its|your) (?:URL|app|webhook)\b/i,
    better: '"requests the URL", "sends a request to the app"',
  },
  { words: /\basked of\b/i, better: '"requested from …", "injected through …"' },
  { words: /\border(?:s|ed)? (?:a |the )?faults?\b/i, better: '"inject a fault"' },
  {
    words:
      /\b(?:message|text)s? (?:that )?(?:comes?|came|coming) in\b|\blets? an? (?:message|text) come in\b/i,
    better: '"an inbound message", "receives a message"',
  },
  {
    words: /\bover (?:[\d,]+|the maximum|its maximum) (?:means|is answered)\b/i,
    better: '"values above … are clamped to …"',
  },
  {
    words: /\bbe refused\b(?=\n|\.$)|\bcannot provoke\b/i,
    better: '"see an error", "cannot trigger"',
  },
  {
    words: /\bwhat nobody\b|\bwho uses one\b/i,
    better: '"features that no other tool has": name the noun',
  },
  { words: /\bbecame of\b/i, better: '"the result of …"' },
  { words: /, for people\b/i, better: '"human-readable …"' },
  { words: /\w's say\b|\bhas (?:its|the) say\b/i, better: '"… determines …"' },
  { words: /\bas (?:it|they) stands?\b/i, better: '"unchanged"' },
  { words: /\bwhat is (?:left out|not given)\b/i, better: '"omitted properties …"' },
  { words: /\bholds? to (?:the|its|a|this)\b/i, better: '"implements …", "follows …"' },
  { words: /\bleaves? nothing behind\b/i, better: '"changes nothing"' },
  { words: /\bleads? nowhere\b/i, better: '"refers to …, which does not exist"' },
  { words: /\bround in a circle\b/i, better: '"is circular"' },
  { words: /\botherwise than\b/i, better: '"differently from …"' },
  { words: /\bhow far (?:the|a)\b/i, better: '"status of …"' },
  { words: /\bis gone\b/i, better: '"no longer exists", "has been deleted"' },
  { words: /\bnothing listens\b/i, better: '"no server is listening"' },
  { words: /\bin a world of\b/i, better: '"with its own data"' },
];
