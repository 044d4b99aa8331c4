import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock } from "@shortcodes/mock";
import { expect, test } from "vitest";
import { serviceShortCodes } from "../src/service-short-codes.ts";

const PATH = "/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ShortCodes";
const AUTHORIZATION = `Basic ${btoa("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:0123456789abcdef0123456789abcdef")}`;

test("an answer that fits is used", async () => {
  const mock = await createMock();
  expect(await serviceShortCodes(mock.url + PATH, AUTHORIZATION)).toEqual(["12345"]);
  await mock.close();
});

test("an error is no list", async () => {
  const mock = await createMock();
  await expect(serviceShortCodes(mock.url + PATH, "Basic bm8=")).rejects.toThrow(
    "answered 401, and /meta is required",
  );
  await mock.close();
});

test("an answer that does not fit is refused, with the place", async () => {
  const server = createServer((_, response) =>
    response.end('{ "meta": {}, "short_codes": [{ "sid": 1 }] }'),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await expect(serviceShortCodes(`http://127.0.0.1:${port}${PATH}`, AUTHORIZATION)).rejects.toThrow(
    "answered 200, and /meta/page is required",
  );
  server.close();
});
