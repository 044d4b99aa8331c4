import { useState } from "preact/hooks";
import { curlOfCall } from "./as-code.ts";
import { CopyButton } from "./copy-button.tsx";
import { useDesk } from "./desk.tsx";
import { send, type TwilioCall } from "./twilio-call.ts";

interface UrlFormProps {
  /** What it belongs to, for those who hear the page. */
  readonly name: string;
  /** The values now, by the parameter that changes them. */
  readonly fields: Readonly<Record<string, string>>;
  readonly callOf: (form: TwilioCall["form"]) => TwilioCall;
}

/** Edits URLs by the API that Twilio documents, and shows the call. */
export function UrlForm({ name, fields, callOf }: UrlFormProps) {
  const { attempt, refreshState } = useDesk();
  const [edits, setEdits] = useState<Readonly<Record<string, string>>>({});
  const changes = Object.fromEntries(
    Object.entries(edits).filter(([field, value]) => value !== fields[field]),
  );
  const isChanged = Object.keys(changes).length > 0;
  const save = async () => {
    if (!(await attempt(() => send(callOf(changes))))) return;
    await attempt(refreshState);
    setEdits({});
  };
  return (
    <form
      class="url-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {Object.entries(fields).map(([field, value]) => {
        const shared = {
          "aria-label": `${field} of ${name}`,
          title: field,
          value: edits[field] ?? value,
        };
        return field.endsWith("Method") ? (
          <select
            key={field}
            {...shared}
            onChange={({ currentTarget }) => setEdits({ ...edits, [field]: currentTarget.value })}
          >
            <option>POST</option>
            <option>GET</option>
          </select>
        ) : (
          <input
            key={field}
            {...shared}
            placeholder={field}
            onInput={({ currentTarget }) => setEdits({ ...edits, [field]: currentTarget.value })}
          />
        );
      })}
      {isChanged && (
        <div class="call">
          <pre>{curlOfCall(location.origin, callOf(changes))}</pre>
          <div class="tools">
            <button class="primary">Save</button>
            <button type="button" onClick={() => setEdits({})}>
              Undo
            </button>
            <CopyButton
              name="Copy curl"
              text={() => curlOfCall(location.origin, callOf(changes))}
            />
          </div>
        </div>
      )}
    </form>
  );
}
