import { describe, expect, it } from "vitest";
import { generateMock } from "../src/mock.ts";
import { given } from "./_document.ts";
import { plain } from "./_plain.ts";

describe("generateMock: what is kept", () => {
  const hat = {
    type: "object",
    properties: {
      sid: { type: "string" },
      color: { type: "string", default: "red" },
      label: { type: "string", "x-default-from": "color" },
      feathers: { type: "array", items: { $ref: "#/components/schemas/FeatherState" } },
      places: { type: "array", items: { type: "object" } },
      sizes: { type: "array", items: { type: "string" }, default: [] },
    },
    "x-kind": { name: "hat", unique: [["color"]], extra: ["owner", "lender"] },
  };
  const feather = {
    type: "object",
    properties: { sid: { type: "string", "x-inferred": "why" } },
    "x-kind": { name: "feather", lookup: ["sid"], newestFirst: true },
  };
  const state = {
    type: "object",
    properties: { hats: { type: "array", items: { $ref: "#/components/schemas/HatState" } } },
  };
  const generated = (schemas: object) =>
    generateMock(given({ paths: {}, components: { schemas } }));
  const files = generated({ HatState: hat, FeatherState: feather, State: state, Other: {} });
  const kinds = (files["kinds.ts"] ?? "").replaceAll(/\s*\n\s*/g, "");
  const version = (schemas: object) =>
    /storeVersion = "([0-9a-f]{8})"/.exec(generated(schemas)["kinds.ts"] ?? "")?.[1];

  it("has no file where no schema has an x-kind", () => {
    expect(Object.keys(generated({ State: state }))).toEqual(["things.ts"]);
  });

  it("makes a row of each kind, without what it nests and with what is kept beside", () => {
    expect(plain(files["kinds.ts"])).toContain(
      plain('import type { FeatherState, HatState } from "./control-types.ts";'),
    );
    expect(plain(files["control-types.ts"])).toContain(plain("export type HatState = {"));
    expect(plain(kinds)).toContain(
      plain(
        'readonly hat: Row<HatState, "feathers" | "places", "owner" | "lender">;readonly feather: Row<FeatherState, never, never>;',
      ),
    );
  });

  it("says how kinds are found, ordered and filled in", () => {
    expect(plain(kinds)).toContain(
      plain(
        '"feather": {"properties": ["sid"],"unique": [],"lookup": ["sid"],"filters": [],"ranges": [],"newestFirst": true,"partOf": null,"extra": [],"defaults": {},"children": {},},',
      ),
    );
    expect(plain(kinds)).toContain(plain('"unique": [["color"]],'));
    expect(plain(kinds)).toContain(
      plain('"defaults": {"color":{"value":"red"},"label":{"from":"color"},"sizes":{"value":[]}},'),
    );
  });

  it("keeps what is nested elsewhere: where it is a kind of its own, as that", () => {
    expect(plain(kinds)).toContain(plain('"properties": ["sid","color","label","sizes"],'));
    expect(plain(kinds)).toContain(plain('"children": {"feathers":"feather"},'));
  });

  it("has a version that changes with the kinds and with nothing else", () => {
    const same = { HatState: hat, FeatherState: feather, State: state };
    expect(version(same)).toMatch(/^[0-9a-f]{8}$/);
    expect(version({ ...same, Other: { type: "string" } })).toBe(version(same));
    expect(version({ ...same, HatState: { ...hat, description: "A hat." } })).toBe(version(same));
    const grown = { ...feather, properties: { ...feather.properties, length: {} } };
    const sorted = { ...feather, "x-kind": { name: "feather", lookup: ["sid"] } };
    const filled = { ...hat, properties: { ...hat.properties, color: { default: "blue" } } };
    const versions = [
      same,
      { ...same, FeatherState: grown },
      { ...same, FeatherState: sorted },
      { ...same, HatState: filled },
    ].map(version);
    expect(new Set(versions).size).toBe(4);
  });

  it("writes the JSON Schema of seeds, which needs nothing else", () => {
    const schema = JSON.parse(files["seed.schema.json"] ?? "") as object;
    expect(schema).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "State of @shortcodes/mock",
      type: "object",
      properties: { hats: { type: "array", items: { $ref: "#/$defs/HatState" } } },
      $defs: {
        HatState: {
          type: "object",
          properties: {
            sid: { type: "string" },
            color: { type: "string", default: "red" },
            label: { type: "string" },
            feathers: { type: "array", items: { $ref: "#/$defs/FeatherState" } },
            places: { type: "array", items: { type: "object" } },
            sizes: { type: "array", items: { type: "string" }, default: [] },
          },
        },
        FeatherState: { type: "object", properties: { sid: { type: "string" } } },
      },
    });
  });
});
