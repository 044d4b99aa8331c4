import { useState } from "preact/hooks";

const THANKS_MS = 1500;

/** Copies what it is for; without a clipboard, as on a page that came over http from another machine, it shows it to be copied. */
export function CopyButton({ name, text }: { readonly name: string; readonly text: () => string }) {
  const [shown, setShown] = useState<string>();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    const value = text();
    try {
      await navigator.clipboard.writeText(value);
      setIsCopied(true);
      setTimeout(() => setIsCopied(false), THANKS_MS);
    } catch {
      setShown(shown === undefined ? value : undefined);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        <span aria-live="polite">{isCopied ? "Copied" : name}</span>
      </button>
      {shown !== undefined && (
        <textarea class="copy" aria-label={name} readOnly rows={6} value={shown} />
      )}
    </>
  );
}
