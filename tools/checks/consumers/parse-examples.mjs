// The zod schemas that generators made of a document must take its own examples and refuse what its limits refuse.
import { calls, examples, names, read } from "./documents.mjs";

const lower = (name) => name[0].toLowerCase() + name.slice(1);
let tried = 0;

function expectParsed(who, schema, value) {
  if (schema === undefined) throw new Error(`${who}: no schema`);
  const { error } = schema.safeParse(value);
  if (error !== undefined) throw new Error(`${who}: ${error.message}`);
  tried++;
}

function expectPageSize(who, schema) {
  expectParsed(who, schema, { PageSize: 20 });
  for (const PageSize of [0, 1001])
    if (schema.safeParse({ PageSize }).success)
      throw new Error(`${who}: takes PageSize ${PageSize}`);
}

for (const name of names) {
  const document = read(name);
  const hey = await import(`./compiled/hey-api/${name}/zod.gen.js`);
  const orval = await import(`./compiled/orval/${name}/zod.js`);
  const kubb = (file) => import(`./compiled/kubb/${name}/zod/${file}.js`);
  for (const [component, value] of examples(document)) {
    expectParsed(`hey-api ${name} ${component}`, hey[`z${component}`], value);
    const schema = `${lower(component)}Schema`;
    expectParsed(`kubb ${name} ${component}`, (await kubb(schema))[schema], value);
  }
  for (const { operationId, example } of calls(document))
    if (example !== undefined)
      expectParsed(`orval ${name} ${operationId}`, orval[`${operationId}Response`], example);
  if (orval.ListShortCodeQueryParams === undefined) continue;
  expectPageSize(`hey-api ${name}`, hey.zListShortCodeQuery);
  expectPageSize(`orval ${name}`, orval.ListShortCodeQueryParams);
  const { listShortCodeQueryParamsSchema } = await kubb("listShortCodeSchema");
  expectPageSize(`kubb ${name}`, listShortCodeQueryParamsSchema);
}
process.stdout.write(`${tried} values parsed\n`);
