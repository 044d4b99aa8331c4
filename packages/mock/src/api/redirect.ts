/** Not a failure: what was requested is elsewhere. Handlers throw it, and it is answered with 307. */
export class Redirect extends Error {
  override readonly name = "Redirect";
  readonly location: string;

  constructor(location: string) {
    super(`is at ${location}`);
    this.location = location;
  }
}
