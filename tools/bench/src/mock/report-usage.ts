/**
 * Tells the parent process the port, and this process' usage whenever it asks. A collection is made when `collect` is asked
 * for, and only then: what it costs would otherwise be counted among the requests.
 */
export function reportUsage(port: number): void {
  process.on("message", (asked) => {
    const { user, system } = process.cpuUsage();
    if (asked === "collect") globalThis.gc?.();
    const { heapUsed: heap, rss } = process.memoryUsage();
    process.send?.({ cpu: user + system, heap, rss });
  });
  process.send?.({ port });
}
