/**
 * Loaded before a server by `node --import`: reports the process' own usage to the parent process whenever it asks, in
 * microseconds and on every platform. A collection is made when `collect` is asked for, and only then: its cost would
 * otherwise be counted among the requests.
 */
process.on("message", (asked) => {
  if (asked !== "usage" && asked !== "collect") return;
  const { user, system } = process.cpuUsage();
  if (asked === "collect") globalThis.gc?.();
  const { heapUsed: heap, rss } = process.memoryUsage();
  process.send?.({ cpu: user + system, heap, rss });
});
// No server outlives the bench, however that ends.
process.on("disconnect", () => process.exit());
