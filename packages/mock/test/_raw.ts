import { connect } from "node:net";

/** What came back over a socket: all of it, or nothing when the connection was closed without a word. */
export interface RawAnswer {
  readonly text: string;
  /** Of the first answer; 0 without one. */
  readonly status: number;
  readonly ms: number;
}

/** Sends bytes as they are and waits for an answer, or for the end of the connection, at most `patience` milliseconds. */
export function sendRaw(port: number, bytes: string | Buffer, patience = 3000): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const started = performance.now();
    const socket = connect(port, "127.0.0.1");
    let text = "";
    const finish = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve({
        text,
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0),
        ms: performance.now() - started,
      });
    };
    const timer = setTimeout(finish, patience);
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      const head = text.indexOf("\r\n\r\n");
      const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
      if (
        head >= 0 &&
        (length === undefined
          ? text.startsWith("HTTP/1.1 204") || text.endsWith("\r\n0\r\n\r\n")
          : text.length >= head + 4 + Number(length))
      )
        finish();
    });
    socket.on("error", () => {});
    socket.on("close", finish);
    socket.write(bytes);
  });
}
