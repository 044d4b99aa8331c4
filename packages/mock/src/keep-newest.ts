/** Makes an entry the newest of a map, and drops the oldest one when there are more than `maximum`. */
export function keepNewest<K, V>(map: Map<K, V>, key: K, value: V, maximum: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > maximum && oldest !== undefined) map.delete(oldest);
}
