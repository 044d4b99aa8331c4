import type { Exchange } from "../run/exchange.ts";
import { type Verdict, verdict } from "./response-check.ts";

export function contentTypeConformance({ documented, mediaType, answer }: Exchange): Verdict {
  if (documented === undefined) return "not applicable";
  const known = Object.keys(documented.bodies);
  if (known.length === 0)
    return verdict(
      answer.text === "",
      `a body of ${answer.text.length} characters, none is documented`,
    );
  return verdict(
    known.includes(mediaType),
    `the media type is ${mediaType || "missing"}; the document has ${known.join(", ")}`,
  );
}
