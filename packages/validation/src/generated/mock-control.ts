// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { operation as FetchHealth$ } from "./mock-control/fetch-health.ts";
import { operation as Reset$ } from "./mock-control/reset.ts";
import { operation as FetchState$ } from "./mock-control/fetch-state.ts";
import { operation as ReplaceState$ } from "./mock-control/replace-state.ts";
import { operation as ListRequests$ } from "./mock-control/list-requests.ts";
import { operation as DeleteRequests$ } from "./mock-control/delete-requests.ts";
import { operation as ReceiveMessage$ } from "./mock-control/receive-message.ts";
import { operation as ListMessages$ } from "./mock-control/list-messages.ts";
import { operation as UpdateMessageStatus$ } from "./mock-control/update-message-status.ts";
import { operation as ListDeliveries$ } from "./mock-control/list-deliveries.ts";
import { operation as ResendDelivery$ } from "./mock-control/resend-delivery.ts";
import { operation as ListAlerts$ } from "./mock-control/list-alerts.ts";
import { operation as StreamEvents$ } from "./mock-control/stream-events.ts";
import { operation as DeleteEvents$ } from "./mock-control/delete-events.ts";
import { operation as ListPhones$ } from "./mock-control/list-phones.ts";
import { operation as FetchPhone$ } from "./mock-control/fetch-phone.ts";
import { operation as UpdatePhone$ } from "./mock-control/update-phone.ts";
import { operation as ListPhoneMessages$ } from "./mock-control/list-phone-messages.ts";
import { operation as FetchSettings$ } from "./mock-control/fetch-settings.ts";
import { operation as UpdateSettings$ } from "./mock-control/update-settings.ts";
import { operation as ListFaults$ } from "./mock-control/list-faults.ts";
import { operation as ReplaceFaults$ } from "./mock-control/replace-faults.ts";
import { operation as DeleteFaults$ } from "./mock-control/delete-faults.ts";
import { operation as FetchClock$ } from "./mock-control/fetch-clock.ts";
import { operation as UpdateClock$ } from "./mock-control/update-clock.ts";
import { operation as FetchSeedSchema$ } from "./mock-control/fetch-seed-schema.ts";
import { operation as FetchDocument$ } from "./mock-control/fetch-document.ts";
import { operation as FetchPage$ } from "./mock-control/fetch-page.ts";
import { operation as FetchPageScript$ } from "./mock-control/fetch-page-script.ts";
import { operation as FetchDocs$ } from "./mock-control/fetch-docs.ts";
import { operation as FetchDocsScript$ } from "./mock-control/fetch-docs-script.ts";

export {
  AccountState,
  Alert,
  Alerts,
  ApiKeyState,
  BlockState,
  Clock,
  ClockUpdate,
  Deliveries,
  Delivery,
  Fault,
  Faults,
  Health,
  InboundText,
  Journal,
  JournalEntry,
  LoggedMessage,
  MediaState,
  MessageState,
  Messages,
  Phone,
  PhoneNumberState,
  PhoneUpdate,
  Phones,
  Reception,
  Refusal,
  ServiceState,
  Settings,
  SettingsUpdate,
  ShortCodeState,
  State,
  StatusUpdate,
  isAccountState,
  isAlert,
  isAlerts,
  isApiKeyState,
  isBlockState,
  isClock,
  isClockUpdate,
  isDeliveries,
  isDelivery,
  isFault,
  isFaults,
  isHealth,
  isInboundText,
  isJournal,
  isJournalEntry,
  isLoggedMessage,
  isMediaState,
  isMessageState,
  isMessages,
  isPhone,
  isPhoneNumberState,
  isPhoneUpdate,
  isPhones,
  isReception,
  isRefusal,
  isServiceState,
  isSettings,
  isSettingsUpdate,
  isShortCodeState,
  isState,
  isStatusUpdate,
  validateAccountState,
  validateAlert,
  validateAlerts,
  validateApiKeyState,
  validateBlockState,
  validateClock,
  validateClockUpdate,
  validateDeliveries,
  validateDelivery,
  validateFault,
  validateFaults,
  validateHealth,
  validateInboundText,
  validateJournal,
  validateJournalEntry,
  validateLoggedMessage,
  validateMediaState,
  validateMessageState,
  validateMessages,
  validatePhone,
  validatePhoneNumberState,
  validatePhoneUpdate,
  validatePhones,
  validateReception,
  validateRefusal,
  validateServiceState,
  validateSettings,
  validateSettingsUpdate,
  validateShortCodeState,
  validateState,
  validateStatusUpdate,
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
   * A text reaches a short code or a phone number: the URL that is configured for it is requested, the fallback when that fails, and the TwiML it answers is executed.
   *
   * ReceiveMessage (POST /_mock/messages)
   */
  readonly ReceiveMessage: typeof ReceiveMessage$;
  /**
   * List the last messages
   *
   * The messages of all accounts, or of one; also those that are still to be sent.
   *
   * ListMessages (GET /_mock/messages)
   */
  readonly ListMessages: typeof ListMessages$;
  /**
   * Move a message on
   *
   * The message reaches the status that comes next, and its status callback is requested. For `status_pace: manual`.
   *
   * UpdateMessageStatus (POST /_mock/messages/{Sid}/status)
   */
  readonly UpdateMessageStatus: typeof UpdateMessageStatus$;
  /**
   * List the last requests to apps
   *
   * Every webhook request as it was sent, what was signed, the answer, and the TwiML that was executed.
   *
   * ListDeliveries (GET /_mock/deliveries)
   */
  readonly ListDeliveries: typeof ListDeliveries$;
  /**
   * Send a webhook request again
   *
   * The same request to the same URL. TwiML in its answer is not executed.
   *
   * ResendDelivery (POST /_mock/deliveries/{Id}/resend)
   */
  readonly ResendDelivery: typeof ResendDelivery$;
  /**
   * List the last alerts
   *
   * What Twilio's debugger would report: errors and warnings about webhooks and TwiML.
   *
   * ListAlerts (GET /_mock/alerts)
   */
  readonly ListAlerts: typeof ListAlerts$;
  /**
   * Follow what happens
   *
   * Server-sent events: `message`, `delivery`, `alert`, `phone`, `settings` and `reset`, each with its data as JSON. A reader that comes back with Last-Event-ID gets what it missed, or `reset` when that is no longer kept.
   *
   * StreamEvents (GET /_mock/events)
   */
  readonly StreamEvents: typeof StreamEvents$;
  /**
   * Clear the log
   *
   * Forgets deliveries and alerts. Messages stay.
   *
   * DeleteEvents (DELETE /_mock/events)
   */
  readonly DeleteEvents: typeof DeleteEvents$;
  /**
   * List the phones
   *
   * Every phone that texted, was texted, or was set.
   *
   * ListPhones (GET /_mock/phones)
   */
  readonly ListPhones: typeof ListPhones$;
  /**
   * Fetch a phone
   *
   * Every number is a phone.
   *
   * FetchPhone (GET /_mock/phones/{Number})
   */
  readonly FetchPhone: typeof FetchPhone$;
  /**
   * Set a phone
   *
   * What is not given stays as it is.
   *
   * UpdatePhone (PUT /_mock/phones/{Number})
   */
  readonly UpdatePhone: typeof UpdatePhone$;
  /**
   * List the messages of a phone
   *
   * What the phone sent and received; what has not reached it is not there.
   *
   * ListPhoneMessages (GET /_mock/phones/{Number}/messages)
   */
  readonly ListPhoneMessages: typeof ListPhoneMessages$;
  /**
   * Fetch the settings
   *
   * How the mock sends.
   *
   * FetchSettings (GET /_mock/settings)
   */
  readonly FetchSettings: typeof FetchSettings$;
  /**
   * Change the settings
   *
   * What is not given stays as it is. A reset brings back those of the start.
   *
   * UpdateSettings (PUT /_mock/settings)
   */
  readonly UpdateSettings: typeof UpdateSettings$;
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
   * Open the page
   *
   * Phones that text short codes, their conversations, and what went over the wire, for a browser. Nothing on it comes from elsewhere.
   *
   * FetchPage (GET /_mock/)
   */
  readonly FetchPage: typeof FetchPage$;
  /**
   * Fetch the script of the page
   *
   * What draws the page. Another version of it has another path.
   *
   * FetchPageScript (GET /_mock/page/{Hash}.js)
   */
  readonly FetchPageScript: typeof FetchPageScript$;
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
  ListMessages: ListMessages$,
  UpdateMessageStatus: UpdateMessageStatus$,
  ListDeliveries: ListDeliveries$,
  ResendDelivery: ResendDelivery$,
  ListAlerts: ListAlerts$,
  StreamEvents: StreamEvents$,
  DeleteEvents: DeleteEvents$,
  ListPhones: ListPhones$,
  FetchPhone: FetchPhone$,
  UpdatePhone: UpdatePhone$,
  ListPhoneMessages: ListPhoneMessages$,
  FetchSettings: FetchSettings$,
  UpdateSettings: UpdateSettings$,
  ListFaults: ListFaults$,
  ReplaceFaults: ReplaceFaults$,
  DeleteFaults: DeleteFaults$,
  FetchClock: FetchClock$,
  UpdateClock: UpdateClock$,
  FetchSeedSchema: FetchSeedSchema$,
  FetchDocument: FetchDocument$,
  FetchPage: FetchPage$,
  FetchPageScript: FetchPageScript$,
  FetchDocs: FetchDocs$,
  FetchDocsScript: FetchDocsScript$,
};
