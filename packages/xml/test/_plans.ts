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

const part: Fields = () => [
  { key: "code", name: "Code" },
  { key: "parts", name: "Part", as: "list", content: part, required: true },
];

/** Every kind of field: attributes, text of each type, lists in both forms, null, a schema that contains itself. */
export const thing: Plan<Thing> = {
  root: "Thing",
  declaration: "",
  content: () => [
    { key: "id", as: "attribute", content: "integer", nullable: true },
    { key: "page", as: "attribute" },
    { key: "name", name: "Name" },
    { key: "note", name: "Note", nullable: true },
    { key: "rate", name: "Rate", content: "number" },
    { key: "live", name: "Live", content: "boolean" },
    { key: "tags", name: "Tag", as: "list" },
    { key: "parts", name: "Part", as: "list", content: part, required: true },
    {
      key: "sizes",
      name: "Sizes",
      as: "wrapped",
      item: "Size",
      content: "integer",
      nullable: true,
      nullableItems: true,
    },
  ],
};
