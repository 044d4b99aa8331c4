/**
 * Codes that no request is refused with, and their titles: what Twilio's debugger reports, and what carriers do with a message. Twilio
 * docs, "Error and Warning Dictionary".
 */
export const eventCodes = {
  /** A webhook gave no usable answer. */
  webhook: {
    11100: "Invalid URL format",
    11200: "HTTP retrieval failure",
    11202: "TCP connection refused",
    11205: "HTTP connection failure",
    11206: "HTTP protocol violation",
    11210: "HTTP bad host name",
    11215: "HTTP too many redirects",
    11220: "SSL/TLS handshake error",
    11243: "HTTP retry policy is invalid",
    11750: "TwiML response body too large",
    12100: "Document parse failure",
    12101: "Invalid Twilio Markup XML version",
    12102: "Root element must be Response",
    12300: "Invalid Content-Type",
  },
  /** TwiML could be executed, at least in part. */
  twiml: {
    12200: "Schema validation warning",
    14101: "Invalid 'To' attribute",
    14102: "Invalid 'From' attribute",
    14103: "Invalid Body",
    14104: "Invalid Method attribute",
    14105: "Invalid statusCallback attribute",
    14106: "Document retrieval limit reached",
    14107: "SMS send rate limit exceeded",
    14108: "From phone number not SMS capable",
    14109: "TwiML Reply message limit exceeded",
    14110: "Invalid Verb for SMS Reply",
  },
  /** A message could not be delivered. */
  message: {
    30001: "Queue overflow",
    30002: "Account suspended",
    30003: "Unreachable destination handset",
    30004: "Message blocked",
    30005: "Unknown destination handset",
    30006: "Landline or unreachable carrier",
    30007: "Message filtered",
    30008: "Unknown error",
    30011: "MMS not supported by the receiving phone number in this region",
    30022: "US A2P 10DLC - Rate Limits Exceeded",
    30023: "US A2P 10DLC - Daily Message Cap Reached",
    30034: "US A2P 10DLC - Message from an Unregistered Number",
    30450: "Message delivery blocked",
  },
} as const;
