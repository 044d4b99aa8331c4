import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

// Runs Playwright with two ports that are free, so that several runs on one machine do not meet.
const [mockPort, port] = await Promise.all([freePort(), freePort()]);
const env = { ...process.env, MOCK_URL: `http://127.0.0.1:${mockPort}`, PORT: String(port) };
const [code] = await once(spawn("playwright test", { env, shell: true, stdio: "inherit" }), "exit");
process.exitCode = Number(code ?? 1);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}
