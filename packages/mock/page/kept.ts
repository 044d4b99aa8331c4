/** What the browser keeps for the page. Without storage, as in a private window, it is kept until the tab is closed. */
const memory = new Map<string, string>();

/** Text that is typed and not sent, by conversation: it outlives a reload and a mock that goes away. */
export const drafts = {
  get: (key: string) => read(() => sessionStorage, `draft ${key}`),
  set: (key: string, text: string) => write(() => sessionStorage, `draft ${key}`, text),
};

const READ = "shortcodes-mock read";

/** The last message that was looked at, by conversation; every tab knows. */
export const readMarks = {
  get(): Readonly<Record<string, string>> {
    try {
      return JSON.parse(read(() => localStorage, READ) || "{}") as Record<string, string>;
    } catch {
      return {};
    }
  },
  set: (marks: Readonly<Record<string, string>>) =>
    write(() => localStorage, READ, JSON.stringify(marks)),
  /** Calls back when another tab has looked at something. */
  follow(changed: () => void): void {
    addEventListener("storage", ({ key }) => {
      if (key === READ) changed();
    });
  },
};

function read(storage: () => Storage, key: string): string {
  try {
    return storage().getItem(key) ?? "";
  } catch {
    return memory.get(key) ?? "";
  }
}

function write(storage: () => Storage, key: string, text: string): void {
  try {
    if (text === "") storage().removeItem(key);
    else storage().setItem(key, text);
  } catch {
    memory.set(key, text);
  }
}
