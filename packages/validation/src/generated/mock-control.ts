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
  InboundResult,
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
  isInboundResult,
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
  validateInboundResult,
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
   * Answers as soon as the mock is ready, and returns its version, its documents and the number of resources.
   *
   * FetchHealth (GET /_mock/health)
   */
  readonly FetchHealth: typeof FetchHealth$;
  /**
   * Reset the mock
   *
   * Restores the seed, and resets the phones, the settings, the deliveries, the alerts, the journal, the faults and the clock.
   *
   * Reset (POST /_mock/reset)
   */
  readonly Reset: typeof Reset$;
  /**
   * Export the state
   *
   * Returns the complete state of the mock, in the seed format and in a fixed order.
   *
   * FetchState (GET /_mock/state)
   */
  readonly FetchState: typeof FetchState$;
  /**
   * Import a state
   *
   * Replaces the complete state of the mock. If the state is not valid, nothing changes.
   *
   * ReplaceState (PUT /_mock/state)
   */
  readonly ReplaceState: typeof ReplaceState$;
  /**
   * List the latest requests
   *
   * Returns the journal: requests to the APIs and their responses, without credentials.
   *
   * ListRequests (GET /_mock/requests)
   */
  readonly ListRequests: typeof ListRequests$;
  /**
   * Empty the journal
   *
   * Deletes the recorded requests.
   *
   * DeleteRequests (DELETE /_mock/requests)
   */
  readonly DeleteRequests: typeof DeleteRequests$;
  /**
   * Receive a message
   *
   * Sends a text message to a short code or a phone number. The mock requests the URL that is configured for it, or the fallback URL if that fails, and executes the TwiML in the response.
   *
   * ReceiveMessage (POST /_mock/messages)
   */
  readonly ReceiveMessage: typeof ReceiveMessage$;
  /**
   * List the latest messages
   *
   * Returns the messages of all accounts, or of one account, including messages that have not been sent yet.
   *
   * ListMessages (GET /_mock/messages)
   */
  readonly ListMessages: typeof ListMessages$;
  /**
   * Advance the status of a message
   *
   * Sets the next status of the message and requests its status callback. For use with `status_pace: manual`.
   *
   * UpdateMessageStatus (POST /_mock/messages/{Sid}/status)
   */
  readonly UpdateMessageStatus: typeof UpdateMessageStatus$;
  /**
   * List the latest webhook requests
   *
   * Returns every webhook request as it was sent, with the signed text, the response, and the TwiML that was executed.
   *
   * ListDeliveries (GET /_mock/deliveries)
   */
  readonly ListDeliveries: typeof ListDeliveries$;
  /**
   * Send a webhook request again
   *
   * Sends the same request to the same URL. TwiML in the response is not executed.
   *
   * ResendDelivery (POST /_mock/deliveries/{Id}/resend)
   */
  readonly ResendDelivery: typeof ResendDelivery$;
  /**
   * List the latest alerts
   *
   * Returns the errors and warnings about webhooks and TwiML that Twilio's debugger would report.
   *
   * ListAlerts (GET /_mock/alerts)
   */
  readonly ListAlerts: typeof ListAlerts$;
  /**
   * Stream events
   *
   * Streams server-sent events: `message`, `message_deleted`, `delivery`, `alert`, `phone`, `settings` and `reset`, each with JSON data. A client that reconnects with Last-Event-ID receives the events it missed, or `reset` if they are no longer available.
   *
   * StreamEvents (GET /_mock/events)
   */
  readonly StreamEvents: typeof StreamEvents$;
  /**
   * Clear the log
   *
   * Deletes the deliveries and alerts. Messages are kept.
   *
   * DeleteEvents (DELETE /_mock/events)
   */
  readonly DeleteEvents: typeof DeleteEvents$;
  /**
   * List the phones
   *
   * Returns every phone that has sent or received a message, or has been configured.
   *
   * ListPhones (GET /_mock/phones)
   */
  readonly ListPhones: typeof ListPhones$;
  /**
   * Fetch a phone
   *
   * Returns the phone with this number. Every phone number has one.
   *
   * FetchPhone (GET /_mock/phones/{Number})
   */
  readonly FetchPhone: typeof FetchPhone$;
  /**
   * Configure a phone
   *
   * Omitted properties keep their values.
   *
   * UpdatePhone (PUT /_mock/phones/{Number})
   */
  readonly UpdatePhone: typeof UpdatePhone$;
  /**
   * List the messages of a phone
   *
   * Returns the messages that the phone has sent and received. Messages that have not reached it are not included.
   *
   * ListPhoneMessages (GET /_mock/phones/{Number}/messages)
   */
  readonly ListPhoneMessages: typeof ListPhoneMessages$;
  /**
   * Fetch the settings
   *
   * Settings that control how the mock sends messages.
   *
   * FetchSettings (GET /_mock/settings)
   */
  readonly FetchSettings: typeof FetchSettings$;
  /**
   * Change the settings
   *
   * Omitted properties keep their values. A reset restores the settings the mock started with.
   *
   * UpdateSettings (PUT /_mock/settings)
   */
  readonly UpdateSettings: typeof UpdateSettings$;
  /**
   * List the faults
   *
   * Returns the active faults, each with the number of requests it still affects.
   *
   * ListFaults (GET /_mock/faults)
   */
  readonly ListFaults: typeof ListFaults$;
  /**
   * Inject faults
   *
   * Replaces the faults. The first fault that matches a request is injected.
   *
   * ReplaceFaults (PUT /_mock/faults)
   */
  readonly ReplaceFaults: typeof ReplaceFaults$;
  /**
   * Remove the faults
   *
   * Removes all faults. Requests are processed as usual again.
   *
   * DeleteFaults (DELETE /_mock/faults)
   */
  readonly DeleteFaults: typeof DeleteFaults$;
  /**
   * Fetch the clock
   *
   * Returns the time that the mock uses in its responses.
   *
   * FetchClock (GET /_mock/clock)
   */
  readonly FetchClock: typeof FetchClock$;
  /**
   * Set the clock
   *
   * Shifts, freezes or advances the clock of the mock, or sets it back to the clock of the machine.
   *
   * UpdateClock (PUT /_mock/clock)
   */
  readonly UpdateClock: typeof UpdateClock$;
  /**
   * Fetch the JSON Schema of seeds
   *
   * Returns the JSON Schema that lets editors complete and check seed files.
   *
   * FetchSeedSchema (GET /_mock/seed.schema.json)
   */
  readonly FetchSeedSchema: typeof FetchSeedSchema$;
  /**
   * Fetch an OpenAPI document
   *
   * Returns one of the OpenAPI documents that the mock implements, including this one.
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
   * Returns a page on which to read the documents and try requests. It loads nothing from other servers.
   *
   * FetchDocs (GET /_mock/docs)
   */
  readonly FetchDocs: typeof FetchDocs$;
  /**
   * Fetch the script of the reference
   *
   * Returns the JavaScript that renders the reference page.
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
