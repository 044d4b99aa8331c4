export { fitting, type JsonSchema } from "./fitting.ts";
export { mutated } from "./mutated.ts";
