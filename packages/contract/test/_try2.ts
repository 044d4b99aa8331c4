import { createMock } from "@shortcodes/mock";
import { runContract } from "../src/index.ts";
const mock = await createMock();
for (let i = 0; i < 20; i++) {
  const t = performance.now();
  const r = await runContract({
    baseUrl: mock.url,
    token: "0123456789abcdef0123456789abcdef",
    fetch: mock.fetch,
    runs: 6,
    seed: 1,
    documents: [process.argv[3] as "messaging-v1"],
    operations: ["FetchShortCode"],
  });
  console.log(performance.now() - t, r.documents[0]?.cases, r.documents[0]?.requests);
}
await mock.close();
