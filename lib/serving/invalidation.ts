import { shareInProcess } from "./shared";

/** Bounds the memory: with more tags than this, everything is invalidated instead. */
export const mostTags = 50_000;

/** `version` increases with each invalidation. Data read at a lower version than that of one of its tags is stale. */
const state = shareInProcess("invalidation", () => ({
  version: 0,
  everythingAt: 0,
  tags: new Map<string, number>(),
  listening: false,
  told: new Set<(tags: readonly string[] | null) => void>(),
}));

function tell(tags: readonly string[] | null): void {
  for (const listener of state.told) listener(tags);
}

/** Calls with the tags of each invalidation in this process, null for everything. Returns what ends that. */
export function onInvalidated(listener: (tags: readonly string[] | null) => void): () => void {
  state.told.add(listener);
  return () => void state.told.delete(listener);
}

/** Increases with every invalidation in this process. */
export function currentVersion(): number {
  return state.version;
}

/** Marks pages with these tags as stale. Call it after the commit of a save. */
export function invalidateTags(tags: Iterable<string>): void {
  state.version += 1;
  const all = [...tags];
  for (const tag of all) state.tags.set(tag, state.version);
  tell(all);
  if (state.tags.size > mostTags) invalidateEverything();
}

/** Marks all pages and cached reads as stale. */
export function invalidateEverything(): void {
  state.version += 1;
  state.everythingAt = state.version;
  state.tags.clear();
  tell(null);
}

/** True when data read at this version under these tags is stale. */
export function isInvalidatedSince(version: number, tags: Iterable<string>): boolean {
  if (version === state.version) return false;
  if (version < state.everythingAt) return true;
  for (const tag of tags) if ((state.tags.get(tag) ?? 0) > version) return true;
  return false;
}

/** The tags invalidated after a version; undefined when they are no longer known. */
export function tagsInvalidatedSince(version: number): Set<string> | undefined {
  if (version < state.everythingAt) return undefined;
  return new Set([...state.tags].flatMap(([tag, at]) => (at > version ? [tag] : [])));
}

/** False while invalidations of other processes do not arrive; then no cached page can be trusted. */
export function isListening(): boolean {
  return state.listening;
}

/** Starting to listen invalidates everything, because notifications were missed before. */
export function setListening(listening: boolean): void {
  if (listening) invalidateEverything();
  state.listening = listening;
}
