import { defineConfig } from "vitest/config";

/** What is said about the APIs holds at both levels of checking; the rest is tried once. */
const aboutTheApis = [
  "test/api-*.test.ts",
  "test/transcripts.test.ts",
  "test/twilio-sdk.test.ts",
  "test/bad-input.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      { test: { name: "compiled", include: ["{src,test}/**/*.test.ts"] } },
      { test: { name: "prism", include: aboutTheApis, env: { MOCK_CONTRACT: "prism" } } },
    ],
  },
});
