import twilio from "twilio";

type Options<T> = Parameters<typeof twilio.RequestClient.prototype.request<T>>[0];

/** What the SDK must not reach, because the mock stands in for it. */
const TWILIO = /^https:\/\/(?:[a-z0-9-]+\.)+twilio\.com(?=\/|$)/i;

/**
 * An `httpClient` for the official `twilio` package that sends what is meant for `https://*.twilio.com` to a mock: the
 * app's own code stays as it is. Everything else about a request is the SDK's own doing.
 *
 * @param url where the mock listens
 * @example
 * const client = twilio(accountSid, authToken, { httpClient: mockHttpClient("http://127.0.0.1:4010") });
 */
export function mockHttpClient(url: string): InstanceType<typeof twilio.RequestClient> {
  return new MockHttpClient(url);
}

class MockHttpClient extends twilio.RequestClient {
  readonly #base: string;

  constructor(url: string) {
    super();
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
