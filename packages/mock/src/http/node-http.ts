/**
 * `node:http`, asked for by hand: an `import` of it evaluates all its getters, and one of them loads the whole of
 * undici, which would triple the time the mock takes to start.
 */
export const { createServer, STATUS_CODES } = process.getBuiltinModule("node:http");
