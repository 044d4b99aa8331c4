/** A text that is not the expected XML, or a value that XML cannot represent. */
export class XmlError extends Error {
  override readonly name = "XmlError";
  /** What is wrong. */
  declare readonly reason: string;
  /** Offset in the text, in UTF-16 code units. */
  declare readonly position: number;

  constructor(reason: string, position: number) {
    super(`XML at ${position}: ${reason}`);
    this.reason = reason;
    this.position = position;
  }
}

export function fail(reason: string, position: number): never {
  throw new XmlError(reason, position);
}

export function refuseCharacter(character: string, position: number): never {
  return fail(`U+${character.charCodeAt(0).toString(16)} is not allowed`, position);
}
