import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import type { Pointer } from "@/lib/work/models";
import { readAnsweredTexts } from "./answered-texts";
import { readOutdated, readSentBack, readUnconfirmed, readUnfinished, readWished } from "./dashboard";
import { readEndingOffers } from "./ending-offers";

export type WaitingGroup = {
  id: string;
  name: "sentBack" | "answered" | "unfinished" | "outdated" | "wished" | "expiring" | "offers";
  group: { lines: Pointer[]; total: number };
  /** Page of the admin that lists the whole group. */
  all?: string;
};

/**
 * The records that need the actor's work: sent back, commented by somebody outside, unfinished, with outdated or wished-for translations, to confirm,
 * or with offers that end soon. Empty groups are left out.
 */
export async function readWaitingGroups(actor: Actor, locale: Locale, now: Date): Promise<WaitingGroup[]> {
  const [sentBack, answered, unfinished, outdated, wished, expiring, offers] = await Promise.all([
    readSentBack(actor, locale),
    readAnsweredTexts(actor, locale, now),
    readUnfinished(actor, locale),
    readOutdated(actor, locale),
    readWished(actor, locale),
    readUnconfirmed(actor, locale, now),
    readEndingOffers(actor, locale, now),
  ]);
  const groups: WaitingGroup[] = [
    { id: "sent-back", name: "sentBack", group: sentBack },
    { id: "answered", name: "answered", group: answered },
    { id: "unfinished", name: "unfinished", group: unfinished },
    { id: "outdated", name: "outdated", group: outdated, all: "coverage?state=outdated" },
    { id: "wished", name: "wished", group: wished, all: "translations#wished" },
    { id: "expiring", name: "expiring", group: expiring, all: "confirm" },
    { id: "offers", name: "offers", group: offers },
  ];
  return groups.filter(({ group }) => group.total > 0);
}
