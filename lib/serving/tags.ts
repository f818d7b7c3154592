import { shareInProcess } from "./shared";

/** More marks than this are replaced by one: forget everything. Bounds the memory, costs a few renderings. */
const markLimit = 50_000;

/**
 * A counter, not a clock: it moves when something is forgotten. A page whose rendering began at an earlier moment than
 * the mark of one of its tags may show what was there before, so it is stale; one that began later has read what was committed.
 */
const state = shareInProcess("tags", () => ({
  moment: 0,
  everythingForgottenAt: 0,
  marks: new Map<string, number>(),
  listening: false,
}));

export function currentMoment(): number {
  return state.moment;
}

/** To be called after the commit of a save: the next request for a page with one of these tags renders it anew. */
export function forgetTags(tags: Iterable<string>): void {
  state.moment += 1;
  for (const tag of tags) state.marks.set(tag, state.moment);
  if (state.marks.size > markLimit) forgetEverything();
}

export function forgetEverything(): void {
  state.moment += 1;
  state.everythingForgottenAt = state.moment;
  state.marks.clear();
}

export function forgottenSince(moment: number, tags: Iterable<string>): boolean {
  if (moment === state.moment) return false;
  if (moment < state.everythingForgottenAt) return true;
  for (const tag of tags) if ((state.marks.get(tag) ?? 0) > moment) return true;
  return false;
}

/** Everything that was forgotten after a moment; undefined when it is not known any more. */
export function tagsForgottenSince(moment: number): Set<string> | undefined {
  if (moment < state.everythingForgottenAt) return undefined;
  return new Set([...state.marks].flatMap(([tag, forgottenAt]) => (forgottenAt > moment ? [tag] : [])));
}

/** Whether saves of other processes reach us. While they do not, no kept page can be trusted. */
export function isListening(): boolean {
  return state.listening;
}

/** What was kept while nobody listened may be old: forget it as soon as we listen again. */
export function setListening(listening: boolean): void {
  if (listening) forgetEverything();
  state.listening = listening;
}
