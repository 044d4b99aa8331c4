import { isJsonOnly, names } from "./documents.mjs";

const job = (name, client) => [
  `${name}-${client}`,
  {
    input: `documents/${name}.openapi.json`,
    output: { target: `generated/orval/${name}/${client}.ts`, client },
  },
];

export default Object.fromEntries([
  ...names.map((name) => job(name, "zod")),
  ...names.filter(isJsonOnly).map((name) => job(name, "fetch")),
]);
