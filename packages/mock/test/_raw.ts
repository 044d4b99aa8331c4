import { connect } from "node:net";

/** What came back over a socket: all of it, or nothing when the connection was closed without a word. */
export interface RawAnswer {
  readonly text: string;
  /** Of the first answer; 0 without one. */
  readonly status: number;
}

/** Sends bytes as they are and waits for an answer, or for the end of the connection. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    const finish = () => {
      socket.destroy();
      resolve({
        text,
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0),
      });
    };
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
