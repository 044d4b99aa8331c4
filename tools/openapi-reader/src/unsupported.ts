/** A place in a document, for messages: `specs/messaging-v1.openapi.json#/paths/~1v1`. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** What a reader cannot do with a document. Its message has a line for each place. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
  readonly refusals: readonly string[];

  constructor(refusals: readonly string[]) {
    // Whoever refers to a place hears of it.
    const distinct = [...new Set(refusals)];
    super(distinct.join("\n"));
    this.refusals = distinct;
  }
}

/** The one way codegen gives up: where, what, and how to repair it. */
export function unsupported(
  { file, pointer }: Place,
  problem: string,
  repair: string,
): Unsupported {
  return new Unsupported([`${file}${pointer}: ${problem}; ${repair}`]);
}

/** Like `map`, but what is refused of one does not hide what is refused of the next: all of it is thrown together, at the end. */
export function mapAll<T, R>(items: Iterable<T>, make: (item: T) => R): R[] {
  const refusals: string[] = [];
  const made = [...items].flatMap((item) => {
    try {
      return [make(item)];
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      refusals.push(...error.refusals);
      return [];
    }
  });
  if (refusals.length > 0) throw new Unsupported(refusals);
  return made;
}

/** Each of several things, refused together as by `mapAll`. */
export function allOf<T extends readonly unknown[]>(
  ...makes: { readonly [K in keyof T]: () => T[K] }
): T {
  return mapAll(makes as readonly (() => unknown)[], (make) => make()) as unknown as T;
}
