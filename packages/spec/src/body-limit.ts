/** The most a request to one of Twilio's APIs may carry here. A Body of 1,600 emoji takes 19,205 bytes. */
export const API_BODY_MAX_BYTES = 64 * 1024;
/** The most a request to the mock's control plane may carry: a state of about 100,000 short codes. */
export const CONTROL_BODY_MAX_BYTES = 64 * 1024 * 1024;
