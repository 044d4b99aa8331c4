/** What XML 1.0 cannot hold, not even as a reference: control characters, two non-characters, lone surrogates. */
export const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u;

// The rest are sticky: each matches where it is asked to. Control characters are refused before, so `[\0- ]` is a blank.

/** XML 1.0, fifth edition, 2.3: NameChar, the first of them a NameStartChar. Surrogates are known to come in pairs. */
export const NAME =
  /(?![-.\d\u0300-\u036f\xb7\u203f\u2040])[-.:\w\xb7\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u200c-\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\udc00-\udfff\u3001-\udb7f\uf900-\ufdcf\ufdf0-\ufffd]+/y;

/** A byte order mark and `<?xml … ?>`, both of which may be missing. */
export const DECLARATION =
  /\ufeff?(<\?xml[\0- ]+version[\0- ]*=[\0- ]*(["'])1\.\d+\2([\0- ]+encoding[\0- ]*=[\0- ]*(["'])[A-Za-z][\w.-]*\4)?([\0- ]+standalone[\0- ]*=[\0- ]*(["'])(yes|no)\6)?[\0- ]*\?>)?/y;

/** Between the name of an attribute and its value. */
export const EQUALS = /[\0- ]*=[\0- ]*["']/y;

/** What stands for itself in text, and in the value of an attribute. */
export const PLAIN_TEXT = /[^<&\r\]]+/y;
export const PLAIN_VALUE = /[^<&"'\t\n\r]+/y;

/** What else may appear there and is not a reference: a bracket, a quote of the other kind, a line end, a tab. */
export const ODD = /](?!]>)|\r?\n|[\t\r"']/y;

export const NAMED = /&\w+;/y;
export const NUMBERED = /&#(\d+|x[\da-fA-F]+);/y;
