/** XML 1.0 cannot write these, nor can PostgreSQL keep U+0000. */
export const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
