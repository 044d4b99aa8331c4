/** Credentials that the server does not know: nothing can be tested with them. */
export class Unauthorized extends Error {
  override readonly name = "Unauthorized";
}
