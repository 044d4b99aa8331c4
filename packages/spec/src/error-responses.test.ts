import { describe, expect, it } from "vitest";
import { errorResponses, errorTable, mergeGroups, type ErrorEnvelope } from "./error-responses.ts";
import { twilioErrors } from "./twilio-errors.ts";
import { z } from "./zod.ts";

const json: ErrorEnvelope = {
  suffix: "",
  mediaType: "application/json",
  schema: () => z.object({}),
  example: (error) => error,
};
const text: ErrorEnvelope = {
  suffix: "Text",
  mediaType: "text/plain",
  schema: (name) => z.string().describe(name),
  example: () => "",
};

describe("errorResponses", () => {
  it("has every group in every envelope, by the envelope's suffix", () => {
    const groups = { NotFound: ["NotFound"], Busy: ["TooManyRequests"] } as const;
    const found = errorResponses(groups, [json, text]);
    expect(found.map(({ name, status, body }) => [name, status, body.mediaType])).toEqual([
      ["NotFound", 404, "application/json"],
      ["Busy", 429, "application/json"],
      ["NotFoundText", 404, "text/plain"],
      ["BusyText", 429, "text/plain"],
    ]);
    expect(found[2]?.body.schema.description).toBe("NotFoundText");
    expect(found[2]?.body.examples).toEqual({ NotFound: { value: "" } });
  });

  it("describes a group by its codes, and fills the sentences in", () => {
    const [found] = errorResponses({ Conflict: ["AlreadyInService", "InAnotherService"] }, [json]);
    expect(found?.description).toBe("21710 AlreadyInService, 21712 InAnotherService");
    const [notFound] = errorResponses({ NotFound: ["NotFound"] }, [json]);
    expect(notFound?.body.examples["NotFound"]?.value).toMatchObject({
      code: 20404,
      message: expect.not.stringContaining("{") as unknown,
      moreInfo: "https://www.twilio.com/docs/errors/20404",
    });
  });

  it("has the headers that only its status has", () => {
    const [busy, lost] = errorResponses({ Busy: ["TooManyRequests"], Lost: ["NotFound"] }, [json]);
    expect(Object.keys(busy?.headers ?? {})).toEqual(["Retry-After"]);
    expect(lost?.headers).toEqual({});
  });

  it("fills a sentence in with the document's own sample", () => {
    const [found] = errorResponses({ Lost: ["NotFound"] }, [json], {
      Lost: { NotFound: { path: "/Hats/1" } },
    });
    expect(found?.body.examples["NotFound"]?.value).toMatchObject({
      message: "The requested resource /Hats/1 was not found",
    });
  });

  it("refuses a group of nothing", () => {
    expect(() => errorResponses({ Conflict: [] }, [json])).toThrow("error group Conflict is empty");
  });
});

describe("mergeGroups", () => {
  it("takes a group that two resources share once", () => {
    const shared = { NotFound: ["NotFound"] } as const;
    expect(mergeGroups([shared, { ...shared, Busy: ["TooManyRequests"] }])).toEqual({
      NotFound: ["NotFound"],
      Busy: ["TooManyRequests"],
    });
  });
});

describe("errorTable", () => {
  it("has each refusal once, in the order of the codes, without the values of the example", () => {
    const table = errorTable({
      Conflict: ["InAnotherService", "AlreadyInService"],
      NotFound: ["NotFound"],
      Lost: ["NotFound"],
    });
    expect(Object.keys(table)).toEqual(["NotFound", "AlreadyInService", "InAnotherService"]);
    expect(table["NotFound"]).toEqual({
      code: 20404,
      status: 404,
      message: twilioErrors.NotFound.message,
      more_info: "https://www.twilio.com/docs/errors/20404",
    });
  });

  it("has the sentence of the document where the usual one names what the document does not have", () => {
    const groups = { BadRequest: ["MissingSender"] } as const;
    expect(errorTable(groups)["MissingSender"]?.message).toContain("'MessagingServiceSid'");
    const other = { code: 21603, message: "A 'From' phone number is required." };
    expect(errorTable(groups, "api-2008-08-01")["MissingSender"]).toMatchObject(other);
    const [found] = errorResponses(groups, [json], {}, "api-2008-08-01");
    expect(found?.body.examples["MissingSender"]?.value).toMatchObject(other);
  });

  it("tells the limit whose excess is refused", () => {
    expect(errorTable({ Full: ["NumberPoolFull"] })["NumberPoolFull"]).toMatchObject({
      limit: 400,
    });
  });
});
