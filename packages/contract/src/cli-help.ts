import { documentNames } from "./document/document-names.ts";

export const HELP = `Holds a server to the OpenAPI documents of Twilio's short code APIs.

  shortcodes-contract --base-url URL [--account AC…] --token TOKEN [flags]

  --base-url URL            scheme, host and port of the server
  --account AC…             AccountSid; TWILIO_ACCOUNT_SID, or the documents' examples, unless given
  --token TOKEN             its AuthToken; TWILIO_AUTH_TOKEN unless given
  --document NAME           only this document; may be repeated
                            ${documentNames.join(", ")}
  --operation ID            only this operation; may be repeated
  --service MG…             Messaging Service to work in
  --short-code SC…          short code that is in no service, to add and remove
  --other-service MG…       another Messaging Service of the account
  --other-account AC…       another account, with --other-token
  --forbidden-account AC…   an account that is suspended, with --forbidden-token
  --full-service MG…        a Messaging Service that can hold no more
  --seed N                  repeats a run
  --runs N                  generated cases for each property of each operation (100)
  --max-response-time MS    longest time an answer may take
  --junit FILE              writes JUnit XML
  --json FILE               writes the whole report
  --quiet                   prints violations only
  --show-credentials        writes the token into the curl lines

On a host that is not this machine only reading requests are sent, unless both are given:
  --i-know-this-is-destructive --destructive-host HOST

Exit status: 0 conforms, 1 violations, 2 usage, or no answer at all.
`;
