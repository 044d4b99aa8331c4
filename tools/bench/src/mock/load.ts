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

/** A body is JSON if it begins like an object, else a form. */
export function sent(
  method: string,
  path: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  body = "",
): Sent {
  const type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
  const length = String(Buffer.byteLength(body));
  const all = {
    Host: "127.0.0.1",
    ...headers,
    ...(body !== "" && { "Content-Type": type, "Content-Length": length }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const bytes = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`);
  return { bytes, status };
}

/**
 * Sends `each` requests over every one of the kept-alive connections, one after the other's answer; a connection has a sequence of its
 * own, which it begins again at its end.
 *
 * @throws Error when an answer has another status
 */
export async function load(
  port: number,
  sequences: readonly (readonly Sent[])[],
  each: number,
): Promise<void> {
  await Promise.all(
    sequences.map(async (sequence) => {
      const socket = await open(port);
      for (let index = 0; index < each; index++)
        await exchange(socket, sequence[index % sequence.length] as Sent);
      socket.destroy();
    }),
  );
}

/** Sends one request and returns the answer. */
export async function ask(port: number, request: Sent): Promise<Answer> {
  const socket = await open(port);
  const text = Buffer.from(await exchange(socket, request), "latin1").toString();
  socket.destroy();
  const end = text.indexOf("\r\n\r\n");
  const headers = text
    .slice(0, end)
    .split("\r\n")
    .slice(1)
    .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)] as const)
    .filter(([name]) => !/^(date|connection|keep-alive)$/i.test(name));
  return {
    status: request.status,
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
      `${bytes.toString("latin1").split("\r\n", 1)[0] ?? ""}: expected status ${status}, found ${actual}`,
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
