import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const START = `
  import { createMock } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
  const mock = await createMock();
  const loaded = process.moduleLoadList.filter((name) => /^NativeModule [^/]+$/.test(name));
  await mock.close();
  process.stdout.write(JSON.stringify(loaded));
`;

// Each takes milliseconds, and an `import` of node:http, node:crypto or node:net brings some of them along.
it("starts without the parts of Node that it does not use yet", async () => {
  const args = ["--input-type=module", "--eval", START];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const loaded = JSON.parse(stdout) as readonly string[];
  expect(loaded).toContain("NativeModule http");
  for (const name of ["crypto", "http2", "sqlite", "tls", "worker_threads", "zlib"])
    expect(loaded).not.toContain(`NativeModule ${name}`);
});
