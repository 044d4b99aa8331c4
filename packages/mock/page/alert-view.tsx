import type { ComponentChildren } from "preact";
import type { Alert } from "../src/generated/control-types.ts";
import { CopyButton } from "./copy-button.tsx";

interface AlertViewProps {
  readonly alert: Alert;
  readonly children?: ComponentChildren;
}

/** What Twilio's debugger would say, and the flag that helps. */
export function AlertView({ alert: { code, level, message, url }, children }: AlertViewProps) {
  const isForbidden = message.includes("--allow-webhooks");
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : "HOST";
  const flag = `--allow-webhooks ${host}`;
  return (
    <div class={`alert ${level}`}>
      <p>
        <b>{code}</b> {message}
      </p>
      {isForbidden && (
        <p>
          To allow it, start the mock with <code>{flag}</code>{" "}
          <CopyButton name="Copy flag" text={() => flag} />
        </p>
      )}
      {children}
    </div>
  );
}
