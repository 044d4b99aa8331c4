import type { Probe } from "../run/probe.ts";
import type { Subject } from "../run/subject.ts";
import { awkwardText } from "./awkward-text.ts";
import { filterConformance } from "./filter-conformance.ts";
import { formBodies } from "./form-bodies.ts";
import { invalidDynamicObject } from "./invalid-dynamic-object.ts";
import { leakageRule } from "./leakage-rule.ts";
import { lifeOfAnItem, poolLimit } from "./life-of-an-item.ts";
import { linkConformance } from "./link-conformance.ts";
import { authentication, forbiddenAccount, otherAccount } from "./logins.ts";
import { negativeDataRejection } from "./negative-data-rejection.ts";
import { pageWalk } from "./page-walk.ts";
import { positiveDataAcceptance } from "./positive-data-acceptance.ts";
import { readYourWrites } from "./read-your-writes.ts";
import { representationConsistency } from "./representation-consistency.ts";
import { strangers } from "./strangers.ts";
import { clampConformance, safeMethods, unknownParameters } from "./twin-requests.ts";
import { unsupportedMethod } from "./unsupported-method.ts";

/** Everything that is asked of a resource: reading first, what may hurt the server last. */
export const kindsOfProbes: readonly ((subject: Subject) => readonly Probe[])[] = [
  linkConformance,
  pageWalk,
  filterConformance,
  clampConformance,
  safeMethods,
  representationConsistency,
  unknownParameters,
  authentication,
  strangers,
  otherAccount,
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
