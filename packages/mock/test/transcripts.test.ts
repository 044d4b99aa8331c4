import { describe, expect, test } from "vitest";
import { startMock } from "./_mock.ts";
import { elide, readTranscripts, xmlTree } from "./_transcript.ts";

const transcripts = readTranscripts(new URL("transcripts/", import.meta.url));

describe("transcripts", () => {
  test("are there", () => {
    expect(transcripts.length).toBeGreaterThanOrEqual(9);
  });

  test.each(transcripts)("$title", async ({ clock, exchanges }) => {
    let time = clock === undefined ? 0 : clock.start - clock.step;
    const mock = await startMock(clock === undefined ? {} : { now: () => (time += clock.step) });
    for (const exchange of exchanges) {
      const { method, url, headers, body, status, contentType, answerHeaders, answer } = exchange;
      // Only what the API itself does is a look at its clock.
      if (clock !== undefined) time = clock.start - clock.step;
      const response = await mock.fetch(url, {
        method,
        headers:
          body === null
            ? headers
            : { ...headers, "Content-Type": "application/x-www-form-urlencoded" },
        body,
      });
      const text = await response.text();
      expect(response.status, text).toBe(status);
      expect(response.headers.get("content-type")).toBe(contentType);
      for (const [name, value] of Object.entries(answerHeaders))
        expect(response.headers.get(name), `${method} ${url}: ${name}`).toBe(value);
      if (contentType === "application/json") expect(JSON.parse(text)).toEqual(JSON.parse(answer));
      else if (contentType === "application/xml")
        expect(elide(xmlTree(text), xmlTree(answer))).toEqual(xmlTree(answer));
      else expect(text.trimEnd()).toBe(answer.trimEnd());
    }
    await mock.close();
  });
});
