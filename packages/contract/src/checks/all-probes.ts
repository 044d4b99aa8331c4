import type { Probe } from "../run/probe.ts";
import type { Subject } from "../run/subject.ts";
import { authentication } from "./authentication.ts";
import { awkwardText } from "./awkward-text.ts";
import { clampConformance } from "./clamp-conformance.ts";
import { filterConformance } from "./filter-conformance.ts";
import { forbiddenAccount } from "./forbidden-account.ts";
import { formBodies } from "./form-bodies.ts";
import { invalidDynamicObject } from "./invalid-dynamic-object.ts";
import { leakageRule } from "./leakage-rule.ts";
import { lifeOfAnItem } from "./life-of-an-item.ts";
import { linkConformance } from "./link-conformance.ts";
import { negativeDataRejection } from "./negative-data-rejection.ts";
import { pageWalk } from "./page-walk.ts";
import { poolLimit } from "./pool-limit.ts";
import { positiveDataAcceptance } from "./positive-data-acceptance.ts";
import { readYourWrites } from "./read-your-writes.ts";
import { representationConsistency } from "./representation-consistency.ts";
import { safeMethods } from "./safe-methods.ts";
import { strangers } from "./strangers.ts";
import { unknownParameters } from "./unknown-parameters.ts";
import { unsupportedMethod } from "./unsupported-method.ts";

/** Everything that is asked of a resource: reading first, what may hurt the server last. */
const kinds: readonly ((subject: Subject) => readonly Probe[])[] = [
  linkConformance,
  pageWalk,
  filterConformance,
  clampConformance,
  safeMethods,
  representationConsistency,
  unknownParameters,
  authentication,
  strangers,
  forbiddenAccount,
  poolLimit,
  positiveDataAcceptance,
  readYourWrites,
  lifeOfAnItem,
  negativeDataRejection,
  leakageRule,
  formBodies,
  unsupportedMethod,
  awkwardText,
  invalidDynamicObject,
];

export function allProbes(subjects: readonly Subject[]): readonly Probe[] {
  return kinds.flatMap((kind) => subjects.flatMap((subject) => kind(subject)));
}
