import { configDefaults, defineConfig } from "vitest/config";

/** These replace globals. */
const apart = ["src/connection.test.ts", "src/send.test.ts"];

export default defineConfig({
  test: {
    projects: [
      { test: { name: "apart", include: apart } },
      // The others share their modules.
      {
        test: { name: "together", isolate: false, exclude: [...configDefaults.exclude, ...apart] },
      },
    ],
  },
});
