import { currentVersion, isInvalidatedSince, isListening } from "@/lib/serving/invalidation";

type Tags = readonly string[];
/** `tags` is null until they are known: until then what is read is shared only by those who ask at the same moment. */
type Kept = { version: number; keptAt: number; tags: Tags | null; read: Promise<unknown> };
const kept = new Map<string, Kept>();

/** As long as a page: some texts depend on the day. */
const longestLife = 3_600_000;

/** Whether what is read may stay in memory: in a process that hears of every save. Scripts and tests do not. */
export const mayKeep = isListening;

function isFresh({ version, keptAt, tags }: Kept): boolean {
  if (!mayKeep() || Date.now() - keptAt > longestLife) return false;
  return tags ? !isInvalidatedSince(version, tags) : version === currentVersion();
}

/**
 * Reads once, and again only when one of the tags was forgotten: the rule of a kept page, for what many pages read.
 * There must be few keys. A save that falls into the middle of the reading makes the next caller read anew.
 */
export function keepRead<T>(key: string, tags: Tags | ((found: T) => Tags), read: () => Promise<T>): Promise<T> {
  const found = kept.get(key);
  if (found && isFresh(found)) return found.read as Promise<T>;
  const version = currentVersion();
  const reading = read();
  const entry: Kept = { version, keptAt: Date.now(), tags: typeof tags === "function" ? null : tags, read: reading };
  kept.set(key, entry);
  reading.then(
    (value) => {
      if (typeof tags === "function") entry.tags = tags(value);
    },
    () => kept.get(key) === entry && kept.delete(key),
  );
  return reading;
}
