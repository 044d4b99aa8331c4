/** A command of a `console` block and what it prints, `…` standing for anything. */
export interface ConsoleCommand {
  readonly command: string;
  readonly output: string;
}

/** The commands of a page: in every `console` block, the lines after `$ `, each followed by its output. */
export function consoleCommands(page: string): ConsoleCommand[] {
  const blocks = [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, block = ""]) =>
    block
      .replaceAll("\\\n", "")
      .split(/^\$ /m)
      .filter((part) => part.trim() !== "")
      .map((part) => {
        const end = part.indexOf("\n");
        return { command: part.slice(0, end).trim(), output: part.slice(end + 1).trimEnd() };
      }),
  );
}

/** A regular expression for what a page says is printed. */
export function outputPattern(output: string): RegExp {
  const parts = output.split("…").map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("[\\s\\S]*?")}$`);
}
