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
  /**
   * Fetch the health
   *
   * Answers as soon as the mock does; says what it is and how much it holds.
   *
   * FetchHealth (GET /_mock/health)
   */
  readonly FetchHealth: typeof FetchHealth$;
  /**
   * Reset the mock
   *
   * Back to the seed; the journal, the faults and the clock as well.
   *
   * Reset (POST /_mock/reset)
   */
  readonly Reset: typeof Reset$;
  /**
   * Export the state
   *
   * Everything the mock holds, in the format of seeds and in a fixed order.
   *
   * FetchState (GET /_mock/state)
   */
  readonly FetchState: typeof FetchState$;
  /**
   * Import a state
   *
   * Replaces everything the mock holds, or nothing when the state breaks a rule.
   *
   * ReplaceState (PUT /_mock/state)
   */
  readonly ReplaceState: typeof ReplaceState$;
  /**
   * List the last requests
   *
   * The journal of requests to the APIs and their answers, without credentials.
   *
   * ListRequests (GET /_mock/requests)
   */
  readonly ListRequests: typeof ListRequests$;
  /**
   * Empty the journal
   *
   * Forgets the requests so far.
   *
   * DeleteRequests (DELETE /_mock/requests)
   */
  readonly DeleteRequests: typeof DeleteRequests$;
  /**
   * Receive a message
   *
   * A text reaches a short code: the URL that is configured for it is requested, and the fallback when that fails.
   *
   * ReceiveMessage (POST /_mock/messages)
   */
  readonly ReceiveMessage: typeof ReceiveMessage$;
  /**
   * List the faults
   *
   * The faults that are still to hit, each with the times that are left.
   *
   * ListFaults (GET /_mock/faults)
   */
  readonly ListFaults: typeof ListFaults$;
  /**
   * Inject faults
   *
   * Replaces the faults. A request is hit by the first that fits it.
   *
   * ReplaceFaults (PUT /_mock/faults)
   */
  readonly ReplaceFaults: typeof ReplaceFaults$;
  /**
   * Remove the faults
   *
   * Requests are answered as usual again.
   *
   * DeleteFaults (DELETE /_mock/faults)
   */
  readonly DeleteFaults: typeof DeleteFaults$;
  /**
   * Fetch the clock
   *
   * The time that the mock's answers show.
   *
   * FetchClock (GET /_mock/clock)
   */
  readonly FetchClock: typeof FetchClock$;
  /**
   * Set the clock
   *
   * Shifts, freezes or advances the mock's time, or goes back to the machine's.
   *
   * UpdateClock (PUT /_mock/clock)
   */
  readonly UpdateClock: typeof UpdateClock$;
  /**
   * Fetch the JSON Schema of seeds
   *
   * For editors that complete and check a seed file.
   *
   * FetchSeedSchema (GET /_mock/seed.schema.json)
   */
  readonly FetchSeedSchema: typeof FetchSeedSchema$;
  /**
   * Fetch an OpenAPI document
   *
   * One of the documents that the mock holds to, this one included.
   *
   * FetchDocument (GET /_mock/openapi/{Name}.json)
   */
  readonly FetchDocument: typeof FetchDocument$;
  /**
   * Read the reference
   *
   * A page to read the documents and to try requests. Nothing on it comes from elsewhere.
   *
   * FetchDocs (GET /_mock/docs)
   */
  readonly FetchDocs: typeof FetchDocs$;
  /**
   * Fetch the script of the reference
   *
   * What draws the page.
   *
   * FetchDocsScript (GET /_mock/docs/reference.js)
   */
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
