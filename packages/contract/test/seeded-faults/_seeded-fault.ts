import type { CheckName, ContractOptions, DocumentName } from "../../src/index.ts";

export type Fetch = (request: Request) => Promise<Response>;

/** A server with one mistake: the mock behind a wrapper. */
export interface SeededFault {
  /** What the server does wrong, as a row of the README's table. */
  readonly fault: string;
  readonly caughtBy: CheckName;
  readonly document: DocumentName;
  /** The operation whose probes show it. */
  readonly operation: string;
  readonly options?: Partial<ContractOptions>;
  readonly plant: (next: Fetch) => Fetch;
}

type Match = (request: Request, url: URL) => boolean;

/** Changes requests on their way in. */
export function asked(match: Match, change: (request: Request, url: URL) => Promise<Request>) {
  return (next: Fetch): Fetch =>
    async (request) => {
      const url = new URL(request.url);
      return next(isApi(url) && match(request, url) ? await change(request, url) : request);
    };
}

/** Changes answers on their way out. */
export function answered(
  match: Match,
  change: (response: Response, request: Request, url: URL) => Promise<Response> | Response,
) {
  return (next: Fetch): Fetch =>
    async (request) => {
      const response = await next(request.clone());
      const url = new URL(request.url);
      return isApi(url) && match(request, url) ? change(response, request, url) : response;
    };
}

/** The control plane is no part of the server under test. */
function isApi({ pathname }: URL): boolean {
  return !pathname.startsWith("/_mock/");
}

/** The same answer but for what is given. */
export async function altered(
  response: Response,
  change: {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string | null>>;
    readonly text?: (text: string) => string;
  },
): Promise<Response> {
  const text = await response.text();
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  for (const [name, value] of Object.entries(change.headers ?? {}))
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  const status = change.status ?? response.status;
  const body = change.text?.(text) ?? text;
  return new Response(status === 204 ? null : body, { status, headers });
}

/** The same answer with its JSON changed. */
// oxlint-disable-next-line typescript/no-explicit-any -- mistakes are free to touch anything
export function alteredJson(response: Response, change: (value: any) => void): Promise<Response> {
  return altered(response, {
    text: (text) => {
      const value = JSON.parse(text) as unknown;
      change(value);
      return JSON.stringify(value);
    },
  });
}

/** The same request to another URL, or with another form. */
export async function redirected(
  request: Request,
  change: {
    readonly url?: string;
    readonly form?: (form: URLSearchParams) => void;
    readonly headers?: Readonly<Record<string, string>>;
    readonly method?: string;
  },
): Promise<Request> {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(change.headers ?? {})) headers.set(name, value);
  const form = new URLSearchParams(await request.clone().text());
  change.form?.(form);
  const method = change.method ?? request.method;
  const hasBody = method === "POST";
  return new Request(change.url ?? request.url, {
    method,
    headers,
    ...(hasBody && { body: form.toString() }),
  });
}

export const isGet: Match = ({ method }) => method === "GET";
export const isPost: Match = ({ method }) => method === "POST";
export const isDelete: Match = ({ method }) => method === "DELETE";
/** The collection: its path ends there. */
export const isList: Match = ({ method }, { pathname }) =>
  method === "GET" && /\/ShortCodes(\.\w+)?$/.test(pathname);
export const isFetch: Match = ({ method }, { pathname }) =>
  method === "GET" && /\/ShortCodes\/SC[^/]+$/.test(pathname);
export const isCreate: Match = ({ method }, { pathname }) =>
  method === "POST" && pathname.endsWith("/ShortCodes");

export const TOKEN = "0123456789abcdef0123456789abcdef";
export const OWN = "Basic " + btoa(`ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:${TOKEN}`);
