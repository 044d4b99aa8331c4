// The installed mock as Jest runs it: CommonJS, in a context where `import()` does not work. Runs the recipe's test as well.
const assert = require("node:assert/strict");
const Module = require("node:module");
const { after, before, beforeEach, describe, test } = require("node:test");
const vm = require("node:vm");

// A script that is compiled by hand, as Jest does it, has no loader for `import()`.
const compileAsUsual = Module.prototype._compile;
Module.prototype._compile = function compile(code, filename, ...rest) {
  if (!filename.includes("@shortcodes")) return compileAsUsual.call(this, code, filename, ...rest);
  const run = new vm.Script(Module.wrap(code), { filename }).runInThisContext();
  const { exports } = this;
  run.call(exports, exports, Module.createRequire(filename), this, filename, __dirname);
};

// What the recipe's test has of Jest.
Object.assign(globalThis, {
  beforeAll: before,
  afterAll: after,
  beforeEach,
  test,
  expect: (actual) => ({ toBe: (expected) => assert.equal(actual, expected) }),
});

const { createMock } = require("@shortcodes/mock");
void describe("the recipe", () => void require("./short-codes.test.cjs"));

const ACCOUNT = "AC1c238e6f7a0441659833ca940b72503d";
const path = `/2010-04-01/Accounts/${ACCOUNT}/SMS/ShortCodes.json`;
const Authorization = `Basic ${btoa(`${ACCOUNT}:0123456789abcdef0123456789abcdef`)}`;

void test("everything that is loaded late", async () => {
  const mock = await createMock({ contract: "prism" });
  assert.equal((await mock.fetch(path, { headers: { Authorization } })).status, 200);
  const headers = { Authorization, Prefer: "code=429" };
  assert.equal((await mock.fetch(path, { headers })).status, 429);
  const text = { to: "67898", from: "+14155550100", body: "Hello" };
  assert.equal((await mock.receive(text)).requests.length, 2);
  await mock.reset(await mock.state());
  for (const page of ["health", "docs/reference.js", "openapi/messaging-v1.json"])
    assert.equal((await mock.fetch(`/_mock/${page}`)).status, 200);
  await mock.close();
});
