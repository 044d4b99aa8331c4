import type { LoggedMessage } from "../src/generated/control-types.ts";
import { pairOf } from "./conversations.ts";
import { useDesk } from "./desk.tsx";

type Choice = NonNullable<LoggedMessage["sender_choice"]>;

const CHOSEN: Readonly<Record<NonNullable<Choice["because"]>, string>> = {
  direct: "the app named it as From",
  short_code: "a short code goes first within its country",
  reroute: "Short Code Reroute: the carrier of the phone takes no short codes",
  sticky: "the phone knows it (sticky sender)",
  area_code: "it has the area code of the phone",
  country: "it is of the country of the phone",
  us_number: "no number of that country is there, one of the United States is",
  any_number: "there is no other",
};
const PASSED_OVER: Readonly<Record<Choice["passed_over"][number]["because"], string>> = {
  short_code_abroad: "a short code sends within its country only",
  no_sms: "cannot send SMS",
  no_mms: "cannot send MMS",
  carrier_takes_no_short_codes: "the carrier takes no short codes",
  is_recipient: "it is the recipient",
  short_code_first: "a short code goes first",
  country_first: "a number of the country goes first",
  us_number_first: "a number of the United States goes first",
  sticky_first: "the number that the phone knows goes first",
  area_code_first: "the number of its area code goes first",
  least_used_first: "the one used least goes first",
  oldest_first: "the one added first goes first",
};

/** The text that a reply belongs to. */
function AnswerTo({ message }: { readonly message: LoggedMessage }) {
  const { model, urlOf } = useDesk();
  const cause = [...model.deliveries.values()].find(({ steps }) =>
    steps.some(({ outcome }) => outcome.includes(message.sid)),
  );
  const text = cause && model.messages.get(cause.message_sid);
  if (text === undefined) return null;
  return (
    <p>
      Answers{" "}
      <a dir="auto" href={urlOf({ pair: pairOf(text), message: text.sid })}>
        {text.body.slice(0, 80) || text.sid}
      </a>
    </p>
  );
}

/** Why this sender, and why none of the others. */
export function SenderChoice({ message }: { readonly message: LoggedMessage }) {
  const { sender_choice: choice, direction } = message;
  // A reply comes from the number that was texted: nobody chose.
  if (direction === "outbound-reply") return <AnswerTo message={message} />;
  if (choice === null) return null;
  const { sender, because, passed_over: others } = choice;
  return (
    <section class="choice">
      <h3>Sender</h3>
      <ul>
        <li>
          <b>{sender ?? "None"}</b>{" "}
          {because === null ? "no sender of the service reaches the phone" : CHOSEN[because]}
        </li>
        {others.map((other) => (
          <li class="dim">
            {other.sender} passed over: {PASSED_OVER[other.because]}
          </li>
        ))}
      </ul>
    </section>
  );
}
