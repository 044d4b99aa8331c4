import { nearest } from "../nearest.ts";
import type { ApiDocument } from "./document.ts";
import { formatPath } from "./route.ts";

/** Says in a 404 what an SDK cannot: there is no such path here, though there may be one at Twilio. */
export const HINT_HEADER = "X-Mock-Hint";

const SID = /(?<=\/)[A-Z]{2}[0-9a-fA-F]{32}(?=[./]|$)/g;
/** Longer ones are compared as far as this: the longest path of ours has about 150 characters, with Sids in it. */
const PATH_MAX_LENGTH = 200;

/** Makes the hint about a path that no document has. */
export function createHint(documents: readonly ApiDocument[]): (pathname: string) => string {
  const paths = new Map<string, string>();
  for (const { path } of documents.flatMap(({ routes }) => routes))
    paths.set(
      formatPath(path, () => "*"),
      formatPath(path),
    );
  return (pathname) => {
    const asked = pathname.slice(0, PATH_MAX_LENGTH).replaceAll(SID, "*");
    const found = paths.get(nearest(asked, paths.keys()) ?? "");
    return `not emulated here; the nearest path is ${found}; --spec FILE serves others`;
  };
}
