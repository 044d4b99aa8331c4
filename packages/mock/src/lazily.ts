/** What is made when it is first asked for. */
export interface Lazy<T> {
  (): Promise<T>;
  /** Nothing until it was asked for. */
  made?: Promise<T>;
}

/** Makes something when it is first asked for; when that fails, again the next time. */
export function lazily<T>(make: () => Promise<T>): Lazy<T> {
  const get: Lazy<T> = () =>
    (get.made ??= make().catch((error: unknown) => {
      delete get.made;
      throw error;
    }));
  return get;
}
