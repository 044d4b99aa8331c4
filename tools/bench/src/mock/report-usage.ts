/** Tells the parent process the port, and this process' usage whenever it asks. */
export function reportUsage(port: number): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    const cpu = user + system;
    globalThis.gc?.();
    process.send?.({ cpu, heap: process.memoryUsage().heapUsed, rss: process.memoryUsage().rss });
  });
  process.send?.({ port });
}
