import createFetchClient from "openapi-fetch";
import { serializers } from "./serializers.ts";

/** What openapi-fetch has made of a call. */
export interface EngineRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
}

/** One call as openapi-fetch takes it. */
export interface EngineCall {
  readonly params: { readonly path?: object; readonly query?: object };
  readonly body?: object | undefined;
  readonly parseAs: "text";
  readonly fetch: (request: EngineRequest) => Promise<Response>;
}

export interface Engine {
  request(method: string, path: string, call: EngineCall): Promise<{ readonly response: Response }>;
}

/** openapi-fetch. It makes the URL and the body; the answer is left to `readAnswer`. */
export function createEngine(baseUrl: string): Engine {
  const engine = createFetchClient({
    ...serializers,
    baseUrl,
    Request: PlainRequest as unknown as typeof Request,
  });
  return engine as unknown as Engine;
}

/** Looking at the global `Request` costs Node 100 ms, and making one a tenth of a call. */
function PlainRequest(url: string, init: object): EngineRequest {
  return { ...(init as EngineRequest), url };
}
