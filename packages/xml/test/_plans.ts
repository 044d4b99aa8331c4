import type { Fields, Plan } from "@shortcodes/xml";

export interface Thing {
  id?: number | null;
  page?: string;
  name?: string;
  note?: string | null;
  rate?: number;
  live?: boolean;
  tags?: string[];
  parts: { code: string; parts: Thing["parts"] }[];
  sizes?: (number | null)[] | null;
}

const part: Fields = [
  { key: "code", as: "element", type: "string", name: "Code" },
  {
    key: "parts",
    name: "Part",
    as: "list",
    get fields() {
      return part;
    },
  },
];

/** Every kind of field: attributes, text of each type, lists in both forms, null, a schema that contains itself. */
export const thing: Plan<Thing> = {
  key: "Thing",
  as: "element",
  declaration: "",
  fields: [
    { key: "id", as: "attribute", type: "integer", nullable: true },
    { key: "page", as: "attribute", type: "string" },
    { key: "name", as: "element", type: "string", name: "Name" },
    { key: "note", as: "element", type: "string", name: "Note", nullable: true },
    { key: "rate", as: "element", type: "number", name: "Rate" },
    { key: "live", as: "element", type: "boolean", name: "Live" },
    { key: "tags", as: "list", type: "string", name: "Tag", optional: true },
    { key: "parts", name: "Part", as: "list", fields: part },
    {
      key: "sizes",
      name: "Sizes",
      as: "wrapped",
      fields: [
        {
          key: "sizes",
          name: "Size",
          as: "list",
          type: "integer",
          nullable: true,
        },
      ],
      nullable: true,
    },
  ],
};
