/** What a `format` asks of a text. */
export interface Format {
  readonly name: string;
  readonly test: (text: string) => boolean;
  /**
   * An expression, anchored at both ends, of texts that fit the format and have no line end in them: nearly every one that is met,
   * but not all that fit.
   */
  readonly common?: string;
}
