// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

// ^AC[0-9a-fA-F]{32}$
const pattern1Expression$ = /* @__PURE__ */ new RegExp("^AC[0-9a-fA-F]*$", "u");
export function pattern1$(text: string): boolean {
  return text.length === 34 && pattern1Expression$.test(text);
}

// ^SC[0-9a-fA-F]{32}$
const pattern2Expression$ = /* @__PURE__ */ new RegExp("^SC[0-9a-fA-F]*$", "u");
export function pattern2$(text: string): boolean {
  return text.length === 34 && pattern2Expression$.test(text);
}

// ^(?:SM|MM)[0-9a-fA-F]{32}$
const pattern3Expression$ = /* @__PURE__ */ new RegExp("^(?:SM|MM)[0-9a-fA-F]*$", "u");
export function pattern3$(text: string): boolean {
  return text.length === 34 && pattern3Expression$.test(text);
}

// ^[0-9]{5,6}$
export function pattern4$(text: string): boolean {
  if (text.length < 5 || text.length > 6) return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!((code >= 48 && code <= 57))) return false;
  }
  return true;
}

// ^[0-9]{5}$
export function pattern5$(text: string): boolean {
  if (text.length !== 5) return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!((code >= 48 && code <= 57))) return false;
  }
  return true;
}

const pattern6Expression$ = /* @__PURE__ */ new RegExp("^/[A-Za-z0-9][^#]*$", "u");
export function pattern6$(text: string): boolean {
  return pattern6Expression$.test(text);
}

// ^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$
const pattern7Expression$ = /* @__PURE__ */ new RegExp("^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9][0-9][0-9][0-9] (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", "u");
export function pattern7$(text: string): boolean {
  return pattern7Expression$.test(text);
}

const pattern8Expression$ = /* @__PURE__ */ new RegExp("^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", "u");
export function pattern8$(text: string): boolean {
  return pattern8Expression$.test(text);
}
