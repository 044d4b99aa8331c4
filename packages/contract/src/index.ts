export { catalog, type CheckName, type CheckRule } from "./checks/catalog.ts";
export { type ContractOptions, type DocumentName, documentNames } from "./contract-options.ts";
export { formatJunit } from "./report/format-junit.ts";
export { formatReport } from "./report/format-report.ts";
export {
  caseCount,
  type CheckReport,
  type DocumentReport,
  type Progress,
  type Report,
  type StatusReport,
  violationCount,
  type ViolationReport,
} from "./report/report.ts";
export { runContract, UnknownOperation } from "./run-contract.ts";
export { NoAnswer, Unauthorized } from "./target/target.ts";
export type { Credentials } from "./target/wire-request.ts";
