import type { Subject } from "../run/subject.ts";

/** What could not be tried, as sentences for a person who could change that. */
export function skippedOf(subjects: readonly Subject[], hasControl: boolean): readonly string[] {
  const sentences = subjects.flatMap(
    ({ resource, item, spare, other, forbidden, fullParents, writable }) => [
      ...(item === undefined && resource.key !== undefined
        ? [`${resource.path} lists nothing: operations on an item were not called`]
        : []),
      ...(resource.create !== undefined && spare === undefined
        ? [`nothing is known to create in ${resource.path}: give --short-code`]
        : []),
      ...(other === undefined
        ? ["no second account: give --other-account and --other-token for namespace_rule"]
        : []),
      ...(forbidden === undefined
        ? [
            "no suspended account: give --forbidden-account and --forbidden-token for forbidden_account",
          ]
        : []),
      ...(resource.create !== undefined && fullParents === undefined
        ? ["no collection that is full: give --full-service for pool_limit"]
        : []),
      ...(writable
        ? []
        : ["nothing that may change the server was sent: the host is not this machine"]),
    ],
  );
  const noFaults = "the server has no /_mock control plane: failures cannot be asked for";
  return [...new Set([...sentences, ...(hasControl ? [] : [noFaults])])];
}
