import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** What a server answered, without the headers that Node adds by itself. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One request as bytes, made once and sent often, and the status it must get. */
export interface Sent {
  readonly bytes: Buffer;
  readonly status: number;
}

/** Text of a body and its media type. */
export interface Body {
  readonly text: string;
  readonly type: "application/x-www-form-urlencoded" | "application/json";
}

export function requestBytes(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: Body,
): Buffer {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    "Host: 127.0.0.1",
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  if (body !== undefined)
    lines.push(`Content-Type: ${body.type}`, `Content-Length: ${Buffer.byteLength(body.text)}`);
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body?.text ?? ""}`);
}

/**
 * Sends `each` requests over every one of the kept-alive connections, one after the other's answer.
 * `next` gives a connection's nth request.
 *
 * @throws Error when an answer has another status
 */
export async function load(
  port: number,
  connections: number,
  each: number,
  next: (connection: number, index: number) => Sent,
): Promise<void> {
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      const socket = await open(port);
      for (let index = 0; index < each; index++) await exchange(socket, next(connection, index));
      socket.destroy();
    }),
  );
}

/** Sends one request and returns the answer. */
export async function ask(port: number, sent: Sent): Promise<Answer> {
  const socket = await open(port);
  const text = Buffer.from(await exchange(socket, sent), "latin1").toString();
  socket.destroy();
  const end = text.indexOf("\r\n\r\n");
  const headers = text
    .slice(0, end)
    .split("\r\n")
    .slice(1)
    .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)] as const)
    .filter(([name]) => !/^(date|connection|keep-alive)$/i.test(name));
  return {
    status: sent.status,
    headers: Object.fromEntries(headers),
    body: text.slice(end + 4),
  };
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").setNoDelay(true);
  await once(socket, "connect");
  return socket;
}

/** The whole answer, a character per byte. */
async function exchange(socket: Socket, { bytes, status }: Sent): Promise<string> {
  socket.write(bytes);
  const text = await answerText(socket);
  const actual = Number(text.slice(9, 12));
  if (actual !== status)
    throw new Error(
      `${bytes.toString("latin1").split("\r\n", 1)[0] ?? ""} was answered ${actual}, not ${status}`,
    );
  return text;
}

function answerText(socket: Socket): Promise<string> {
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
      if (text.length >= head + 4 + length) done(() => resolve(text));
    };
    const onClose = () => done(() => reject(new Error("the server closed the connection")));
    socket.on("data", onData);
    socket.on("close", onClose);
  });
}
