import type { Probe } from "../run/probe.ts";
import type { Subject } from "../run/subject.ts";
import { awkwardText } from "./awkward-text.ts";
import { leakageRule, negativeDataRejection, positiveDataAcceptance } from "./data.ts";
import { finalStatus } from "./final-status.ts";
import { invalidDynamicObject, strangers } from "./identifiers.ts";
import { lifeOfAnItem, lifeOfAPart, poolLimit } from "./life-of-an-item.ts";
import { linkConformance } from "./link-conformance.ts";
import { clampConformance, filterConformance, pageWalk } from "./lists.ts";
import { authentication, forbiddenAccount, otherAccount, ownItems } from "./logins.ts";
import { readYourCreations, readYourWrites } from "./read-your-writes.ts";
import { representationConsistency, safeMethods, unknownParameters } from "./reads.ts";
import { formBodies, unsupportedMethod } from "./unfit-requests.ts";

/** Every probe of a resource: reading first, what may harm the server last. */
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
  ownItems,
  otherAccount,
  forbiddenAccount,
  poolLimit,
  positiveDataAcceptance,
  readYourWrites,
  readYourCreations,
  lifeOfAnItem,
  lifeOfAPart,
  finalStatus,
  negativeDataRejection,
  leakageRule,
  formBodies,
  unsupportedMethod,
  awkwardText,
  invalidDynamicObject,
];
