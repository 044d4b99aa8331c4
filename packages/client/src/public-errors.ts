/** Each entry has these by `export *`: of a schema with the name of one, the compiler says so. */
export {
  ArgumentError,
  ConnectionError,
  ResponseTooLargeError,
  TimeoutError,
  TwilioError,
  UnexpectedAnswerError,
} from "./errors.ts";
