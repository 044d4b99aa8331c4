import type { Field, Fields, Plan, TextType } from "./plan.ts";

/** A plan with everything that can be said before the first document comes: an element, and what may stand in it. */
export interface Shape {
  readonly key: string;
  readonly name: string;
  readonly open: string;
  readonly empty: string;
  readonly close: string;
  /** Text of the element, `undefined` if it has children. */
  readonly text: TextType | undefined;
  readonly nullable: boolean;
  /** May repeat; its values make an array. */
  readonly list: boolean;
  /** The value is the array of the only child. */
  readonly wrapper: boolean;
  readonly attributes: readonly Shape[];
  readonly children: readonly Shape[];
  /** Keys of lists that are `[]` when there is no item. */
  readonly lists: readonly string[];
}

const shapes = new WeakMap<object, Shape>();

/** The shape of a plan's root element, made once. */
export function shapeOf(plan: Plan<unknown>): Shape {
  let shape = shapes.get(plan);
  if (shape === undefined) {
    shape = element({ key: "", name: plan.root, content: plan.content }, false, new Map());
    shapes.set(plan, shape);
  }
  return shape;
}

type Known = Map<Fields, Pick<Shape, "attributes" | "children" | "lists">>;

function element(field: Field, list: boolean, known: Known): Shape {
  const {
    key,
    name = key,
    as,
    content = "string",
    item = name,
    nullable = false,
    nullableItems = false,
  } = field;
  const tags = { open: `<${name}>`, empty: `<${name}/>`, close: `</${name}>` };
  const shape = { key, name, ...tags, nullable, list, wrapper: as === "wrapped" };
  if (as === "wrapped") {
    const child: Field = { key, name: item, content, ...(nullableItems && { nullable: true }) };
    return {
      ...shape,
      text: undefined,
      attributes: [],
      children: [element(child, true, known)],
      lists: [key],
    };
  }
  if (typeof content === "string")
    return { ...shape, text: content, attributes: [], children: [], lists: [] };
  return { ...shape, text: undefined, ...inside(content, known) };
}

/** Entered into `known` before its children are made: a schema may contain itself. */
function inside(content: Fields, known: Known): Pick<Shape, "attributes" | "children" | "lists"> {
  const found = known.get(content);
  if (found !== undefined) return found;
  const attributes: Shape[] = [];
  const children: Shape[] = [];
  const lists: string[] = [];
  const made = { attributes, children, lists };
  known.set(content, made);
  for (const field of content()) {
    const repeats = field.as === "list";
    const own = repeats ? { ...field, nullable: field.nullableItems } : field;
    (field.as === "attribute" ? attributes : children).push(element(own as Field, repeats, known));
    if (repeats && field.required) lists.push(field.key);
  }
  return made;
}
