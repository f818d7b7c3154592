import { shareInProcess } from "./shared";

/** With more tags than this, everything is invalidated instead: it bounds the memory and costs a few renderings. */
const maxTags = 50_000;

/**
 * `version` is a counter that moves with each invalidation. What was read at a lower version than that of one of its tags
 * may show what was there before, so it is stale.
 */
const state = shareInProcess("invalidation", () => ({
  version: 0,
  everythingAt: 0,
  tags: new Map<string, number>(),
  listening: false,
}));

export function currentVersion(): number {
  return state.version;
}

/** To be called after the commit of a save: the next request for a page with one of these tags renders it again. */
export function invalidateTags(tags: Iterable<string>): void {
  state.version += 1;
  for (const tag of tags) state.tags.set(tag, state.version);
  if (state.tags.size > maxTags) invalidateEverything();
}

export function invalidateEverything(): void {
  state.version += 1;
  state.everythingAt = state.version;
  state.tags.clear();
}

export function isInvalidatedSince(version: number, tags: Iterable<string>): boolean {
  if (version === state.version) return false;
  if (version < state.everythingAt) return true;
  for (const tag of tags) if ((state.tags.get(tag) ?? 0) > version) return true;
  return false;
}

/** All tags that were invalidated after a version; undefined when they are not known any more. */
export function tagsInvalidatedSince(version: number): Set<string> | undefined {
  if (version < state.everythingAt) return undefined;
  return new Set([...state.tags].flatMap(([tag, at]) => (at > version ? [tag] : [])));
}

/** Whether saves of other processes reach this one. While they do not, no cached page can be trusted. */
export function isListening(): boolean {
  return state.listening;
}

/** Saves went unheard while nobody listened, so listening again starts with an empty cache. */
export function setListening(listening: boolean): void {
  if (listening) invalidateEverything();
  state.listening = listening;
}
