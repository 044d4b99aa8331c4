import { ACCOUNT, headers, list } from "./cases.ts";
import { cpuPerRequest, median } from "./ratios.ts";
import { serve } from "./served.ts";

/** CPU of a page of 50 by how many short codes the account has; the store is a file, which remembers nothing between requests. */
export async function pageCosts(
  counts: readonly number[],
  rounds: number,
  total: number,
): Promise<readonly { readonly count: number; readonly cpu: number }[]> {
  const served = await Promise.all(
    counts.map((count) =>
      serve(new URL("./mock-server.ts", import.meta.url), String(count), "compiled", "file"),
    ),
  );
  const page = list(`/2008-08-01/Accounts/${ACCOUNT}/SMS/ShortCodes?num=50`, headers);
  const costs = counts.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, one] of served.entries()) {
      const cpu = await cpuPerRequest(one, page, total);
      if (round >= 0) costs[index]?.push(cpu);
    }
  }
  await Promise.all(served.map((one) => one.stop()));
  return counts.map((count, index) => ({ count, cpu: median(costs[index] ?? []) }));
}
