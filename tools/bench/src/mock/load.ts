import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** One request as bytes, made once and sent often. */
export function requestBytes(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = "",
): Buffer {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    "Host: 127.0.0.1",
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  if (body !== "")
    lines.push(
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${Buffer.byteLength(body)}`,
    );
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`);
}

/**
 * Sends `each` requests over every one of the kept-alive connections, one after the other's answer.
 * `next` gives the bytes of a connection's nth request and the status it must get.
 *
 * @throws Error when an answer has another status
 */
export async function load(
  port: number,
  connections: number,
  each: number,
  next: (connection: number, index: number) => { readonly bytes: Buffer; readonly status: number },
): Promise<void> {
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      const socket = connect(port, "127.0.0.1").setNoDelay(true);
      await once(socket, "connect");
      for (let index = 0; index < each; index++) {
        const { bytes, status } = next(connection, index);
        socket.write(bytes);
        const actual = await answerStatus(socket);
        if (actual !== status)
          throw new Error(
            `${bytes.toString("latin1").split("\r\n", 1)[0] ?? ""} was answered ${actual}, not ${status}`,
          );
      }
      socket.destroy();
    }),
  );
}

function answerStatus(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    const done = (act: () => void) => {
      socket.off("data", onData);
      socket.off("close", onClose);
      act();
    };
    const onData = (chunk: Buffer) => {
      text += chunk.toString("latin1");
      const head = text.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0);
      if (text.length >= head + 4 + length) done(() => resolve(Number(text.slice(9, 12))));
    };
    const onClose = () => done(() => reject(new Error("the server closed the connection")));
    socket.on("data", onData);
    socket.on("close", onClose);
  });
}
