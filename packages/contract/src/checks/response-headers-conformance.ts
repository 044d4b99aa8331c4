import type { Exchange } from "../run/exchange.ts";
import { fitsWire } from "../values/fits-wire.ts";
import { type Verdict, verdict } from "./response-check.ts";

export function responseHeadersConformance({ documented, answer }: Exchange): Verdict {
  const headers = Object.entries(documented?.headers ?? {});
  if (headers.length === 0) return "not applicable";
  const findings = headers.flatMap(([name, { required, schema }]) => {
    const value = answer.headers.get(name);
    if (value === null) return required === true ? [`${name} is missing`] : [];
    return fitsWire(value, schema) ? [] : [`${name} '${value}' does not fit its schema`];
  });
  return verdict(findings.length === 0, findings.join("; "));
}
