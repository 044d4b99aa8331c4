import { formatReport, runContract } from "../src/index.ts";
import { startPrism } from "./_prism.ts";
const name = process.argv[2] as "messaging-v1";
const prism = await startPrism(name);
try {
  const t = performance.now();
  const report = await runContract({
    baseUrl: prism.url,
    token: "0123456789abcdef0123456789abcdef",
    runs: 3,
    seed: 1,
    documents: [name],
  });
  console.log(formatReport(report, { color: false }), performance.now() - t);
} finally {
  await prism.close();
}
