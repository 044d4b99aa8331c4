/** Name and value, in order, as they are sent. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** One request before it has a host and credentials. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, escaped. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The caller's own unless said otherwise. */
  readonly login?: Login;
}

/** Who the contract tests call as. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** Value of the Authorization header; null leaves the header out. */
export type Login = Credentials | { readonly header: string } | null;

/** Methods that only read (RFC 9110, 9.2.1). */
const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a request may change something. */
export function isDestructive(method: string): boolean {
  return !SAFE_METHODS.has(method.toUpperCase());
}

/** Path of a template, its parameters escaped. */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} of ${template}`);
    return encodeURIComponent(value);
  });
}

export function encodePairs(pairs: Pairs): string {
  return new URLSearchParams(
    pairs.map(([name, value]): [string, string] => [name, value]),
  ).toString();
}
