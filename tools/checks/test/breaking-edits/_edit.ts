/** A change of the contract that the mock, as it is, cannot keep: replacements in files of `packages/spec/src`. */
export interface BreakingEdit {
  readonly name: string;
  readonly replacements: readonly Replacement[];
}

/** `before` occurs exactly once in the file. */
interface Replacement {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export function edit(
  name: string,
  ...replacements: readonly (readonly [file: string, before: string, after: string])[]
): BreakingEdit {
  return {
    name,
    replacements: replacements.map(([file, before, after]) => ({ file, before, after })),
  };
}
