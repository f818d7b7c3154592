import { currentMoment, forgottenSince, isListening } from "@/lib/serving/tags";

type Kept = { began: number; read: Promise<unknown> };
const kept = new Map<string, Kept>();

/** Whether what is read may stay in memory: in a process that hears of every save. Scripts and tests do not. */
export const mayKeep = isListening;

/**
 * Reads once, and again only when one of the tags was forgotten: the rule of a kept page, for what many pages read.
 * There must be few keys. A save that falls into the middle of the reading makes the next caller read anew.
 */
export function keepRead<T>(key: string, tags: readonly string[], read: () => Promise<T>): Promise<T> {
  const found = kept.get(key);
  if (found && mayKeep() && !forgottenSince(found.began, tags)) return found.read as Promise<T>;
  const entry: Kept = { began: currentMoment(), read: read() };
  kept.set(key, entry);
  entry.read.catch(() => kept.get(key) === entry && kept.delete(key));
  return entry.read as Promise<T>;
}
