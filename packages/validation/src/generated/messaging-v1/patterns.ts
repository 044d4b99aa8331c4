// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

function span1$(text: string, at: number, end: number): boolean {
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || (code > 57 && code < 65) || (code > 70 && code < 97) || code > 102) return false;
  }
  return true;
}

function span2$(text: string, at: number, end: number): boolean {
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

// ^MG[0-9a-fA-F]{32}$
export function pattern1$(text: string): boolean {
  return text.length === 34 && text.charCodeAt(0) === 77 && text.charCodeAt(1) === 71 && span1$(text, 2, 34);
}

// ^SC[0-9a-fA-F]{32}$
export function pattern2$(text: string): boolean {
  return text.length === 34 && text.charCodeAt(0) === 83 && text.charCodeAt(1) === 67 && span1$(text, 2, 34);
}

// ^(?:SM|MM)[0-9a-fA-F]{32}$
export function pattern3$(text: string): boolean {
  return text.length === 34 && (text.charCodeAt(0) === 83 && text.charCodeAt(1) === 77 || text.charCodeAt(0) === 77 && text.charCodeAt(1) === 77) && span1$(text, 2, 34);
}

// ^AC[0-9a-fA-F]{32}$
export function pattern4$(text: string): boolean {
  return text.length === 34 && text.charCodeAt(0) === 65 && text.charCodeAt(1) === 67 && span1$(text, 2, 34);
}

// ^[0-9]{5,6}$
export function pattern5$(text: string): boolean {
  return text.length >= 5 && text.length <= 6 && span2$(text, 0, text.length);
}

// ^[0-9]+$
export function pattern6$(text: string): boolean {
  return text.length >= 1 && span2$(text, 0, text.length);
}

// ^[0-9]{5}$
export function pattern7$(text: string): boolean {
  return text.length === 5 && span2$(text, 0, 5);
}

const pattern8Expression$ = /* @__PURE__ */ new RegExp("^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", "u");
export function pattern8$(text: string): boolean {
  return pattern8Expression$.test(text);
}

// ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$
export function pattern9$(text: string): boolean {
  return text.length === 20 && span2$(text, 0, 4) && text.charCodeAt(4) === 45 && text.charCodeAt(5) >= 48 && text.charCodeAt(5) <= 57 && text.charCodeAt(6) >= 48 && text.charCodeAt(6) <= 57 && text.charCodeAt(7) === 45 && text.charCodeAt(8) >= 48 && text.charCodeAt(8) <= 57 && text.charCodeAt(9) >= 48 && text.charCodeAt(9) <= 57 && text.charCodeAt(10) === 84 && text.charCodeAt(11) >= 48 && text.charCodeAt(11) <= 57 && text.charCodeAt(12) >= 48 && text.charCodeAt(12) <= 57 && text.charCodeAt(13) === 58 && text.charCodeAt(14) >= 48 && text.charCodeAt(14) <= 57 && text.charCodeAt(15) >= 48 && text.charCodeAt(15) <= 57 && text.charCodeAt(16) === 58 && text.charCodeAt(17) >= 48 && text.charCodeAt(17) <= 53 && text.charCodeAt(18) >= 48 && text.charCodeAt(18) <= 57 && text.charCodeAt(19) === 90;
}

// ^[A-Z]{2}$
export function pattern10$(text: string): boolean {
  return text.length === 2 && text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90 && text.charCodeAt(1) >= 65 && text.charCodeAt(1) <= 90;
}
