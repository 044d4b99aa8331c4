import { FULL } from "../document/resource.ts";
import type { Subject } from "../run/subject.ts";
import { optionOf } from "../short-codes.ts";

/** What could not be tried, as sentences for a person who could change that. */
export function skippedOf(subjects: readonly Subject[], hasControl: boolean): readonly string[] {
  const sentences = subjects.flatMap((subject) => {
    const { resource, item, spare, other, forbidden, fullParents, writable, parents } = subject;
    const { create, key, path } = resource;
    const takesShortCode = create?.form?.some(({ name }) => optionOf("form", name) === "shortCode");
    const isInService = Object.keys(parents).some((name) => optionOf("path", name) === "service");
    const canBeFull = create?.responses[FULL] !== undefined && isInService;
    return [
      item === undefined &&
        key !== undefined &&
        `${path} lists nothing: operations on an item were not called`,
      create !== undefined &&
        spare === undefined &&
        `nothing is known to create in ${path}${takesShortCode === true ? ": give --short-code" : ""}`,
      other === undefined &&
        "no second account: give --other-account and --other-token for namespace_rule",
      forbidden === undefined &&
        "no suspended account: give --forbidden-account and --forbidden-token for forbidden_account",
      canBeFull &&
        fullParents === undefined &&
        "no collection that is full: give --full-service for pool_limit",
      !writable && "nothing that may change the server was sent: the host is not this machine",
    ].filter((sentence) => sentence !== false);
  });
  const noFaults = "the server has no /_mock control plane: failures cannot be asked for";
  return [...new Set([...sentences, ...(hasControl ? [] : [noFaults])])];
}
