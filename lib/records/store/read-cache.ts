import { currentVersion, isInvalidatedSince, isListening } from "@/lib/serving/invalidation";

type Tags = readonly string[];
/**
 * `tags` is null while the read that yields them is running; until then the entry is valid for the current version
 * only.
 */
type CachedRead = { version: number; cachedAt: number; tags: Tags | null; read: Promise<unknown> };
const cachedReads = new Map<string, CachedRead>();

/** In milliseconds: one hour, as for cached pages, because some texts depend on the day. */
const maxAge = 3_600_000;

/** Only a process that receives invalidations may cache. Scripts and tests do not, and always read. */
export const mayCache = isListening;

function isFresh({ version, cachedAt, tags }: CachedRead): boolean {
  if (!mayCache() || Date.now() - cachedAt > maxAge) return false;
  return tags ? !isInvalidatedSince(version, tags) : version === currentVersion();
}

/**
 * Caches a read until one of its tags is invalidated. The cache is unbounded, so use few distinct keys. An invalidation
 * during the read makes the next caller read again.
 */
export function cacheRead<T>(key: string, tags: Tags | ((found: T) => Tags), read: () => Promise<T>): Promise<T> {
  const found = cachedReads.get(key);
  if (found && isFresh(found)) return found.read as Promise<T>;
  const version = currentVersion();
  const reading = read();
  const entry: CachedRead = {
    version,
    cachedAt: Date.now(),
    tags: typeof tags === "function" ? null : tags,
    read: reading,
  };
  cachedReads.set(key, entry);
  reading.then(
    (value) => {
      if (typeof tags === "function") entry.tags = tags(value);
    },
    () => cachedReads.get(key) === entry && cachedReads.delete(key),
  );
  return reading;
}
