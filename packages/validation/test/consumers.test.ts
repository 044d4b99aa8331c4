// What takes Standard Schemas takes these: each consumer compiles, strictly, and is called. `check:packages` compiles this file
// against the packed package too.
import { sValidator } from "@hono/standard-validator";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { CreateShortCodeRequest, operations, ShortCode } from "@shortcodes/validation/messaging-v1";
import { createEnv } from "@t3-oss/env-core";
import { FormApi } from "@tanstack/form-core";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import type { UseFormProps } from "react-hook-form";
import { describe, expect, expectTypeOf, it } from "vitest";

const SID = "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

describe("react-hook-form", () => {
  const options = { fields: {}, shouldUseNativeValidation: false };

  it("takes a schema as resolver", async () => {
    const resolver = standardSchemaResolver(CreateShortCodeRequest);
    expectTypeOf<UseFormProps<CreateShortCodeRequest>["resolver"]>().toExtend<
      typeof resolver | undefined
    >();
    expect((await resolver({ ShortCodeSid: SID }, undefined, options)).values).toEqual({
      ShortCodeSid: SID,
    });
    const { errors } = await resolver({ ShortCodeSid: "SC1" }, undefined, options);
    expect(errors).toMatchObject({ ShortCodeSid: { message: expect.any(String) as unknown } });
    // @ts-expect-error -- no such field
    void resolver({ ShortCodeSide: SID }, undefined, options);
  });

  it("takes a decoder, whose fields hold text", async () => {
    const resolver = standardSchemaResolver(operations.UpdateService.form);
    const { values } = await resolver({ ValidityPeriod: "20" }, undefined, options);
    expect(values).toEqual({ ValidityPeriod: 20 });
    // @ts-expect-error -- a field holds text
    void resolver({ ValidityPeriod: 20 }, undefined, options);
  });
});

describe("TanStack Form", () => {
  it("takes a schema as validator", () => {
    const defaultValues: CreateShortCodeRequest = { ShortCodeSid: "" };
    const form = new FormApi({ defaultValues, validators: { onChange: CreateShortCodeRequest } });
    form.mount();
    form.setFieldValue("ShortCodeSid", SID);
    expect(form.state.errors).toEqual([]);
    form.setFieldValue("ShortCodeSid", "SC1");
    expect(Object.keys(form.state.errors[0] ?? {})).toEqual(["ShortCodeSid"]);
    // @ts-expect-error -- the schema of another form
    void new FormApi({ defaultValues, validators: { onChange: ShortCode } });
  });
});

describe("tRPC", () => {
  const { createCallerFactory, procedure, router } = initTRPC.create();
  const caller = createCallerFactory(
    router({
      add: procedure.input(CreateShortCodeRequest).mutation(({ input }) => input.ShortCodeSid),
      list: procedure.input(operations.ListShortCode.query).query(({ input }) => input),
    }),
  )({});

  it("takes a schema as input, and checks its callers", async () => {
    expectTypeOf(await caller.add({ ShortCodeSid: SID })).toEqualTypeOf<string>();
    // @ts-expect-error -- no such input
    await expect(caller.add({ nonsense: 1 })).rejects.toThrow("is required");
  });

  it("takes a decoder", async () => {
    const input = await caller.list({ PageSize: "20" });
    expectTypeOf(input.PageSize).toEqualTypeOf<number | undefined>();
    expect(input).toEqual({ PageSize: 20 });
    // @ts-expect-error -- it reads text
    void caller.list({ PageSize: true }).catch(() => {});
  });
});

describe("hono", () => {
  const app = new Hono()
    .get("/codes", sValidator("query", operations.ListShortCode.query), (context) => {
      const { PageSize } = context.req.valid("query");
      expectTypeOf(PageSize).toEqualTypeOf<number | undefined>();
      return context.json({ PageSize });
    })
    .post("/services", sValidator("form", operations.UpdateService.form), (context) =>
      context.json(context.req.valid("form")),
    )
    .post("/codes", sValidator("json", CreateShortCodeRequest), (context) =>
      context.json(context.req.valid("json")),
    );

  it.each<[path: string, init: RequestInit, status: number, body: unknown]>([
    ["/codes?PageSize=20", {}, 200, { PageSize: 20 }],
    ["/codes?PageSize=x", {}, 400, expect.anything()],
    ["/codes?PageSize=20&PageSize=30", {}, 400, expect.anything()],
    [
      "/services",
      { method: "POST", body: new URLSearchParams("ValidityPeriod=20&StickySender=true") },
      200,
      { ValidityPeriod: 20, StickySender: true },
    ],
    [
      "/codes",
      {
        method: "POST",
        body: JSON.stringify({ ShortCodeSid: SID }),
        headers: { "Content-Type": "application/json" },
      },
      200,
      { ShortCodeSid: SID },
    ],
  ])("answers %s", async (path, init, status, body) => {
    const response = await app.request(path, init);
    expect([response.status, await response.json()]).toEqual([status, body]);
  });
});

describe("t3-env", () => {
  it("takes a schema for a variable", () => {
    const make = (value: unknown) =>
      createEnv({
        server: { SHORT_CODE: ShortCode },
        runtimeEnv: { SHORT_CODE: value as string },
        onValidationError: (issues) => {
          throw new Error(issues.map(({ message }) => message).join());
        },
      });
    expectTypeOf<ReturnType<typeof make>["SHORT_CODE"]>().toEqualTypeOf<ShortCode>();
    expect(() => make("12345")).toThrow('must be of type object, not "12345"');
  });
});
