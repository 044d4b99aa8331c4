import { defineConfig } from "@kubb/core";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";
import { names } from "./documents.mjs";

export default defineConfig(
  names.map((name) => ({
    name,
    root: ".",
    input: { path: `documents/${name}.openapi.json` },
    // With their extension, so that the compiled files can be imported as they are.
    output: {
      path: `generated/kubb/${name}`,
      format: false,
      lint: false,
      extension: { ".ts": ".ts" },
    },
    plugins: [pluginOas({ validate: false }), pluginTs(), pluginZod({ version: "4" })],
  })),
);
