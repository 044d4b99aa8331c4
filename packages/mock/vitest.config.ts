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

/** A slice of the generated requests and sequences; `pnpm test:full` asks for more. */
const {
  FUZZ_DIFFERENTIAL = "500",
  FUZZ_SEGMENTS = "300",
  SENDING_RUNS = "100",
  STORE_RUNS = "50",
} = process.env;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "compiled",
          isolate,
          include: ["{src,page,test}/**/*.test.ts"],
          env: { FUZZ_DIFFERENTIAL, FUZZ_SEGMENTS, SENDING_RUNS, STORE_RUNS },
        },
      },
      { test: { name: "prism", isolate, include: aboutTheApis, env: { MOCK_CONTRACT: "prism" } } },
    ],
  },
});
