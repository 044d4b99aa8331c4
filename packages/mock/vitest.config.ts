import { defineConfig } from "vitest/config";

/** What is said about the APIs holds at both levels of checking; the rest is tried once. */
const aboutTheApis = [
  "test/api-*.test.ts",
  "test/transcripts.test.ts",
  "test/twilio-sdk.test.ts",
  "test/bad-input.test.ts",
];

/** Files share a process and its modules: none changes anything global, and loading mock and Prism takes longer than most tests. */
const isolate = false;

export default defineConfig({
  test: {
    projects: [
      { test: { name: "compiled", isolate, include: ["{src,test}/**/*.test.ts"] } },
      { test: { name: "prism", isolate, include: aboutTheApis, env: { MOCK_CONTRACT: "prism" } } },
    ],
  },
});
