import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { MOCK_URL } from "./test/mock-url.ts";

const PORT = process.env["PORT"] ?? "4812";

// A browser of the machine, so that none has to be downloaded. Without one, the tests that need none run.
const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
const launchOptions = executablePath && { executablePath, args: ["--no-sandbox"] };

export default defineConfig({
  testDir: "test",
  outputDir: "node_modules/.playwright",
  // The tests of a file share the mock's state.
  workers: 1,
  use: { baseURL: `http://127.0.0.1:${PORT}` },
  projects: [
    { name: "http", testMatch: "http.spec.ts" },
    ...(launchOptions
      ? [{ name: "browser", testMatch: "browser.spec.ts", use: { launchOptions } }]
      : []),
  ],
  webServer: [
    {
      command: `shortcodes-mock --quiet --port ${new URL(MOCK_URL).port}`,
      url: `${MOCK_URL}/_mock/health`,
    },
    {
      command: "node test/serve.ts",
      env: { MOCK_URL, PORT },
      url: `http://127.0.0.1:${PORT}`,
    },
  ],
});
