import { expect, it } from "vitest";
import { isLoopback } from "./target.ts";

/** Hosts as `new URL` spells them. */
const hostOf = (text: string) => new URL(`http://${text}`).hostname;

it.each([
  "localhost",
  "LOCALHOST",
  "localhost.",
  "api.localhost",
  "127.0.0.1",
  "127.9.9.9",
  "127.1",
  "0x7f000001",
  "2130706433",
  "[::1]",
])("takes %s for this machine", (host) => expect(isLoopback(hostOf(host))).toBe(true));

it.each([
  "api.twilio.com",
  "localhost.example.com",
  "127.0.0.1.example.com",
  "0.0.0.0",
  "10.0.0.1",
  "192.168.0.1",
  "[::2]",
  "[::ffff:10.0.0.1]",
  "128.0.0.1",
])("takes %s for another machine", (host) => expect(isLoopback(hostOf(host))).toBe(false));
