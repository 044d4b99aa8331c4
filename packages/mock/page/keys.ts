/** What single keys do; shown by `?`. */
export const KEYS: readonly (readonly [key: string, does: string])[] = [
  ["j, k", "next and previous row"],
  ["Enter", "open the row; send the text"],
  ["Shift+Enter", "new line in a text"],
  ["Esc", "back to the row that was open"],
  ["/", "filter the conversations"],
  ["n", "new phone"],
  ["r", "resend the last webhook request of the selected message"],
  ["?", "this list"],
];

/** Listens to single keys; not while somebody types, and never together with Ctrl, Alt or Meta. Arrows go on scrolling. */
export function listen(actions: Readonly<Record<string, () => void>>): () => void {
  const byKey: typeof actions = { j: () => step(1), k: () => step(-1), ...actions };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (document.querySelector("dialog[open]") !== null) return;
    const isTyping =
      event.target instanceof Element &&
      event.target.matches("input, textarea, select, [contenteditable]");
    if (isTyping && event.key !== "Escape") return;
    const act = byKey[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}

/** Moves the focus among the rows of the list that has it, else of the first list. Nothing opens by it. */
function step(by: 1 | -1): void {
  const visible = [...document.querySelectorAll("[data-rows]")].find((one) =>
    one.checkVisibility(),
  );
  const list = document.activeElement?.closest("[data-rows]") ?? visible;
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  const open = rows.findIndex((row) => row.ariaCurrent === "true");
  const next = at < 0 ? Math.max(open, 0) : Math.min(Math.max(at + by, 0), rows.length - 1);
  const row = rows[next];
  row?.focus();
  row?.scrollIntoView({ block: "nearest" });
}

/** Puts the focus on the first thing that the selectors find, now and when what was changed is drawn. */
export function focusOn(...selectors: readonly string[]): void {
  const focus = () => {
    for (const selector of selectors) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found === null) continue;
      found.focus();
      return;
    }
  };
  focus();
  requestAnimationFrame(focus);
}
