// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { operation as FetchHealth$ } from "./mock-control/fetch-health.ts";
import { operation as Reset$ } from "./mock-control/reset.ts";
import { operation as FetchState$ } from "./mock-control/fetch-state.ts";
import { operation as ReplaceState$ } from "./mock-control/replace-state.ts";
import { operation as ListRequests$ } from "./mock-control/list-requests.ts";
import { operation as DeleteRequests$ } from "./mock-control/delete-requests.ts";
import { operation as ReceiveMessage$ } from "./mock-control/receive-message.ts";
import { operation as ListFaults$ } from "./mock-control/list-faults.ts";
import { operation as ReplaceFaults$ } from "./mock-control/replace-faults.ts";
import { operation as DeleteFaults$ } from "./mock-control/delete-faults.ts";
import { operation as FetchClock$ } from "./mock-control/fetch-clock.ts";
import { operation as UpdateClock$ } from "./mock-control/update-clock.ts";
import { operation as FetchSeedSchema$ } from "./mock-control/fetch-seed-schema.ts";
import { operation as FetchDocument$ } from "./mock-control/fetch-document.ts";
import { operation as FetchDocs$ } from "./mock-control/fetch-docs.ts";
import { operation as FetchDocsScript$ } from "./mock-control/fetch-docs-script.ts";

export {
  AccountState,
  ApiKeyState,
  Clock,
  ClockUpdate,
  Fault,
  Faults,
  Health,
  InboundText,
  Journal,
  JournalEntry,
  Reception,
  Refusal,
  ServiceState,
  ShortCodeState,
  State,
  WebhookRequest,
  isAccountState,
  isApiKeyState,
  isClock,
  isClockUpdate,
  isFault,
  isFaults,
  isHealth,
  isInboundText,
  isJournal,
  isJournalEntry,
  isReception,
  isRefusal,
  isServiceState,
  isShortCodeState,
  isState,
  isWebhookRequest,
  validateAccountState,
  validateApiKeyState,
  validateClock,
  validateClockUpdate,
  validateFault,
  validateFaults,
  validateHealth,
  validateInboundText,
  validateJournal,
  validateJournalEntry,
  validateReception,
  validateRefusal,
  validateServiceState,
  validateShortCodeState,
  validateState,
  validateWebhookRequest,
} from "./mock-control/schemas.ts";

/** Name of an operation. */
export type OperationId = keyof typeof operations;

/** By operationId. */
export const operations: {
  readonly FetchHealth: typeof FetchHealth$;
  readonly Reset: typeof Reset$;
  readonly FetchState: typeof FetchState$;
  readonly ReplaceState: typeof ReplaceState$;
  readonly ListRequests: typeof ListRequests$;
  readonly DeleteRequests: typeof DeleteRequests$;
  readonly ReceiveMessage: typeof ReceiveMessage$;
  readonly ListFaults: typeof ListFaults$;
  readonly ReplaceFaults: typeof ReplaceFaults$;
  readonly DeleteFaults: typeof DeleteFaults$;
  readonly FetchClock: typeof FetchClock$;
  readonly UpdateClock: typeof UpdateClock$;
  readonly FetchSeedSchema: typeof FetchSeedSchema$;
  readonly FetchDocument: typeof FetchDocument$;
  readonly FetchDocs: typeof FetchDocs$;
  readonly FetchDocsScript: typeof FetchDocsScript$;
} = {
  FetchHealth: FetchHealth$,
  Reset: Reset$,
  FetchState: FetchState$,
  ReplaceState: ReplaceState$,
  ListRequests: ListRequests$,
  DeleteRequests: DeleteRequests$,
  ReceiveMessage: ReceiveMessage$,
  ListFaults: ListFaults$,
  ReplaceFaults: ReplaceFaults$,
  DeleteFaults: DeleteFaults$,
  FetchClock: FetchClock$,
  UpdateClock: UpdateClock$,
  FetchSeedSchema: FetchSeedSchema$,
  FetchDocument: FetchDocument$,
  FetchDocs: FetchDocs$,
  FetchDocsScript: FetchDocsScript$,
};
