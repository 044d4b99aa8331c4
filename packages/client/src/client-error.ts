/** What every error of the client is: a message, facts as properties of their own, and often a cause. */
export class ClientError<Facts extends object = object> extends Error {
  constructor(message: string, facts?: Facts, cause?: unknown) {
    super(message, { cause });
    Object.assign(this, facts);
  }
}
