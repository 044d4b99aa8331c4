import { createMock } from "@shortcodes/mock";
import { formatReport, runContract } from "../src/index.ts";
const mock = await createMock();
const report = await runContract({
  baseUrl: mock.url,
  token: "0123456789abcdef0123456789abcdef",
  fetch: mock.fetch,
  runs: Number(process.argv[2] ?? 20),
  seed: 1,
  ...(process.argv[3] && { documents: [process.argv[3] as "messaging-v1"] }),
});
console.log(formatReport(report, { color: false }));
await mock.close();
