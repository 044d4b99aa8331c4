import { ClientError } from "./client-error.ts";

/**
 * An error that the API answered with. A value in `{ error }`, thrown by `orThrow` and by iteration.
 * `Code` is what the document lists for the operation and status.
 */
export class TwilioError<
  Status extends number = number,
  Code extends number | undefined = number | undefined,
  Body = unknown,
> extends ClientError {
  override readonly name = "TwilioError";
  declare readonly status: Status;
  /** Twilio's error code. The CSV and HTML representations do not give it. */
  declare readonly code: Code;
  /** Page of the error dictionary about the code. */
  declare readonly moreInfo: string | undefined;
  /** A second sentence, for people. */
  declare readonly detail: string | undefined;
  declare readonly details: Readonly<Record<string, unknown>> | undefined;
  /** `Twilio-Request-Id`, to quote to support. */
  declare readonly requestId: string | null;
  /** The body as the document declares it. */
  declare readonly body: Body;
  /** The body has been read; `response.text()` still gives it. */
  declare readonly response: Response;
}
