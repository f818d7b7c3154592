import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import type { Pointer } from "@/lib/work/models";
import { readOutdated, readSentBack, readUnconfirmed, readUnfinished } from "./dashboard";

export type WaitingGroup = {
  id: string;
  name: "sentBack" | "unfinished" | "outdated" | "expiring";
  group: { lines: Pointer[]; total: number };
  /** Page of the admin that lists the whole group. */
  all?: string;
};

/**
 * The records that need the actor's work: sent back, unfinished, with outdated translations, or to confirm. Empty
 * groups are left out.
 */
export async function readWaitingGroups(actor: Actor, locale: Locale, now: Date): Promise<WaitingGroup[]> {
  const [sentBack, unfinished, outdated, expiring] = await Promise.all([
    readSentBack(actor, locale),
    readUnfinished(actor, locale),
    readOutdated(actor, locale),
    readUnconfirmed(actor, locale, now),
  ]);
  const groups: WaitingGroup[] = [
    { id: "sent-back", name: "sentBack", group: sentBack },
    { id: "unfinished", name: "unfinished", group: unfinished },
    { id: "outdated", name: "outdated", group: outdated, all: "coverage?state=outdated" },
    { id: "expiring", name: "expiring", group: expiring, all: "confirm" },
  ];
  return groups.filter(({ group }) => group.total > 0);
}
