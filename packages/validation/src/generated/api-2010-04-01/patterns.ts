// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
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

function span3$(text: string, at: number, end: number): boolean {
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 35) return false;
  }
  return true;
}

function span4$(text: string, at: number, end: number): boolean {
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 48) return false;
  }
  return true;
}

// ^AC[0-9a-fA-F]{32}$
export function pattern1$(text: string): boolean {
  return text.length === 34 && text.charCodeAt(0) === 65 && text.charCodeAt(1) === 67 && span1$(text, 2, 34);
}

// ^SC[0-9a-fA-F]{32}$
export function pattern2$(text: string): boolean {
  return text.length === 34 && text.charCodeAt(0) === 83 && text.charCodeAt(1) === 67 && span1$(text, 2, 34);
}

// ^(?:SM|MM)[0-9a-fA-F]{32}$
export function pattern3$(text: string): boolean {
  return text.length === 34 && (text.charCodeAt(0) === 83 && text.charCodeAt(1) === 77 || text.charCodeAt(0) === 77 && text.charCodeAt(1) === 77) && span1$(text, 2, 34);
}

// ^MG[0-9a-fA-F]{32}$
export function pattern4$(text: string): boolean {
  return text.length === 34 && text.charCodeAt(0) === 77 && text.charCodeAt(1) === 71 && span1$(text, 2, 34);
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

// ^/[A-Za-z0-9][^#]*$
export function pattern8$(text: string): boolean {
  return text.length >= 2 && text.charCodeAt(0) === 47 && (text.charCodeAt(1) >= 48 && text.charCodeAt(1) <= 57 || text.charCodeAt(1) >= 65 && text.charCodeAt(1) <= 90 || text.charCodeAt(1) >= 97 && text.charCodeAt(1) <= 122) && span3$(text, 2, text.length);
}

// ^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$
export function pattern9$(text: string): boolean {
  return text.length === 31 && (text.charCodeAt(0) === 77 && text.charCodeAt(1) === 111 && text.charCodeAt(2) === 110 || text.charCodeAt(0) === 84 && text.charCodeAt(1) === 117 && text.charCodeAt(2) === 101 || text.charCodeAt(0) === 87 && text.charCodeAt(1) === 101 && text.charCodeAt(2) === 100 || text.charCodeAt(0) === 84 && text.charCodeAt(1) === 104 && text.charCodeAt(2) === 117 || text.charCodeAt(0) === 70 && text.charCodeAt(1) === 114 && text.charCodeAt(2) === 105 || text.charCodeAt(0) === 83 && text.charCodeAt(1) === 97 && text.charCodeAt(2) === 116 || text.charCodeAt(0) === 83 && text.charCodeAt(1) === 117 && text.charCodeAt(2) === 110) && text.charCodeAt(3) === 44 && text.charCodeAt(4) === 32 && (text.charCodeAt(5) === 48 && text.charCodeAt(6) >= 49 && text.charCodeAt(6) <= 57 || text.charCodeAt(5) >= 49 && text.charCodeAt(5) <= 50 && text.charCodeAt(6) >= 48 && text.charCodeAt(6) <= 57 || text.charCodeAt(5) === 51 && text.charCodeAt(6) >= 48 && text.charCodeAt(6) <= 49) && text.charCodeAt(7) === 32 && (text.charCodeAt(8) === 74 && text.charCodeAt(9) === 97 && text.charCodeAt(10) === 110 || text.charCodeAt(8) === 70 && text.charCodeAt(9) === 101 && text.charCodeAt(10) === 98 || text.charCodeAt(8) === 77 && text.charCodeAt(9) === 97 && text.charCodeAt(10) === 114 || text.charCodeAt(8) === 65 && text.charCodeAt(9) === 112 && text.charCodeAt(10) === 114 || text.charCodeAt(8) === 77 && text.charCodeAt(9) === 97 && text.charCodeAt(10) === 121 || text.charCodeAt(8) === 74 && text.charCodeAt(9) === 117 && text.charCodeAt(10) === 110 || text.charCodeAt(8) === 74 && text.charCodeAt(9) === 117 && text.charCodeAt(10) === 108 || text.charCodeAt(8) === 65 && text.charCodeAt(9) === 117 && text.charCodeAt(10) === 103 || text.charCodeAt(8) === 83 && text.charCodeAt(9) === 101 && text.charCodeAt(10) === 112 || text.charCodeAt(8) === 79 && text.charCodeAt(9) === 99 && text.charCodeAt(10) === 116 || text.charCodeAt(8) === 78 && text.charCodeAt(9) === 111 && text.charCodeAt(10) === 118 || text.charCodeAt(8) === 68 && text.charCodeAt(9) === 101 && text.charCodeAt(10) === 99) && text.charCodeAt(11) === 32 && span2$(text, 12, 16) && text.charCodeAt(16) === 32 && (text.charCodeAt(17) >= 48 && text.charCodeAt(17) <= 49 && text.charCodeAt(18) >= 48 && text.charCodeAt(18) <= 57 || text.charCodeAt(17) === 50 && text.charCodeAt(18) >= 48 && text.charCodeAt(18) <= 51) && text.charCodeAt(19) === 58 && text.charCodeAt(20) >= 48 && text.charCodeAt(20) <= 53 && text.charCodeAt(21) >= 48 && text.charCodeAt(21) <= 57 && text.charCodeAt(22) === 58 && text.charCodeAt(23) >= 48 && text.charCodeAt(23) <= 53 && text.charCodeAt(24) >= 48 && text.charCodeAt(24) <= 57 && text.charCodeAt(25) === 32 && text.charCodeAt(26) === 43 && span4$(text, 27, 31);
}

const pattern10Expression$ = /* @__PURE__ */ new RegExp("^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", "u");
export function pattern10$(text: string): boolean {
  return pattern10Expression$.test(text);
}
