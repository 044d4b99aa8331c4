import twilio from "twilio";

type Options<T> = Parameters<typeof twilio.RequestClient.prototype.request<T>>[0];
type ClientOptions = NonNullable<ConstructorParameters<typeof twilio.RequestClient>[0]>;

/** What the SDK must not reach, because the mock stands in for it. */
const TWILIO = /^https:\/\/(?:[a-z0-9-]+\.)+twilio\.com(?=\/|$)/i;

/**
 * An `httpClient` for the official `twilio` package that sends requests for `https://*.twilio.com` to a mock, so that the
 * code of the app does not change. Everything else about a request is done by the SDK itself.
 *
 * @param url URL of the mock
 * @param options Options of the SDK's `RequestClient`: `autoRetry`, `maxRetries`, `timeout` (milliseconds), and so on. In the options of
 * `twilio()`, the SDK ignores them if it is given an `httpClient`.
 * @example
 * const client = twilio(accountSid, authToken, { httpClient: mockHttpClient("http://127.0.0.1:4010") });
 */
export function mockHttpClient(
  url: string,
  options?: ClientOptions,
): InstanceType<typeof twilio.RequestClient> {
  return new MockHttpClient(url, options);
}

class MockHttpClient extends twilio.RequestClient {
  readonly #base: string;

  constructor(url: string, options: ClientOptions | undefined) {
    super(options);
    this.#base = new URL(url).origin;
  }

  override request<T>(
    options: Options<T>,
  ): ReturnType<typeof twilio.RequestClient.prototype.request<T>> {
    const [meant] = TWILIO.exec(options.uri) ?? [];
    if (meant === undefined) return super.request<T>(options);
    return super.request<T>({
      ...options,
      uri: this.#base + options.uri.slice(meant.length),
      // The mock answers for this product only, and its links lead there; the SDK puts edge and region into them.
      headers: { ...(options.headers as object), Host: new URL(meant).host },
    });
  }
}
