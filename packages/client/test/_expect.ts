/** Just enough to assert with in every runtime. Vitest does not run in a Worker or a page. */
export function equal(actual: unknown, wanted: unknown): void {
  const [a, b] = [actual, wanted].map((value) => JSON.stringify(value) ?? "undefined");
  if (a !== b) throw new Error(`got ${a}, want ${b}`);
}

export async function rejection(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("error" in outcome) return outcome.error as Error;
  throw new Error(`resolved with ${JSON.stringify(outcome.value)}, a rejection was wanted`);
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
