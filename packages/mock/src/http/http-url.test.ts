import { validateState } from "@shortcodes/validation/mock-control";
import { expect, test } from "vitest";
import { parseHttpUrl, uriOf } from "./http-url.ts";

test.each(["", "example.com/a", "ftp://example.com/", "http://", "http://[", "javascript:a()"])(
  "%j is no http URL",
  (text) => expect(parseHttpUrl(text)).toBeUndefined(),
);

test("takes a relative URL from another one", () => {
  expect(parseHttpUrl("../b?c", "https://a.example/d/e")?.href).toBe("https://a.example/b?c");
});

test.each([
  ["HTTPS://A.example", "https://a.example/"],
  ["https://example.com/日本.png", "https://example.com/%E6%97%A5%E6%9C%AC.png"],
  ["https://example.com/my photo.png", "https://example.com/my%20photo.png"],
  ["http://example.com/a|b.png?x={y}#[z]", "http://example.com/a%7Cb.png?x=%7By%7D#%5Bz%5D"],
  ["http://example.com/100%?100%&%41", "http://example.com/100%25?100%25&%41"],
  ["http://u%:p|w@example.com/", "http://u%25:p%7Cw@example.com/"],
  ["http://bücher.example/", "http://xn--bcher-kva.example/"],
  ['http://a"{b}/', "http://a%22%7Bb%7D/"],
  ["http://[::1]:8080/[a]", "http://[::1]:8080/%5Ba%5D"],
  ["http://a.example/a\r\nb:\u0000c", "http://a.example/ab:%00c"],
])("%j is written as %s, which the state can have", (text, uri) => {
  const url = parseHttpUrl(text);
  expect(url && uriOf(url)).toBe(uri);
  const sid = (prefix: string) => prefix + "a".repeat(32);
  const media = [{ sid: sid("ME"), parent_sid: sid("MM"), url: uri }];
  const state = { accounts: [{ sid: sid("AC"), auth_token: "t", media }] };
  expect(validateState(state).issues).toBeUndefined();
});
