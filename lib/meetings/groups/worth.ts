import type { Locale } from "@/lib/i18n/locales";
import type { GroupGuest, GroupToFill } from "./propose";

/** A first wish is worth more than two neighbours of the same city, a common language more than a wish. */
const worth = { wishes: [9, 6, 4], noWish: 2, language: 10, unknownLanguage: 5, sameCity: 3, size: 0.2 };

/** A group while it is being filled. */
export type Filling = GroupToFill & { language: Locale | null; size: number; cities: Map<string, number> };

/** 1–3; null when the person did not wish for this visit. */
export function rankOf({ wishes }: GroupGuest, { visitId }: Pick<GroupToFill, "visitId">): number | null {
  const index = wishes.slice(0, 3).indexOf(visitId);
  return index < 0 ? null : index + 1;
}

export function languageWorth({ languages }: GroupGuest, { language }: Filling): number {
  if (languages.length === 0 || language === null) return worth.unknownLanguage;
  return languages.includes(language) ? worth.language : 0;
}

/** What a group is worth for a person, whoever else is in it. */
export function ownWorth(person: GroupGuest, group: Filling): number {
  const rank = rankOf(person, group);
  const wish = rank ? worth.wishes[rank - 1]! : person.wishes.length === 0 ? worth.noWish : 0;
  return wish + languageWorth(person, group);
}

/** What the others cost: those of the same city, and that the group gets larger. */
export const costOf = (same: number, size: number) => same * worth.sameCity + size * worth.size;

export const hasSeat = ({ seats, size }: Filling) => seats === null || size < seats;

export function join(group: Filling, { city }: GroupGuest): void {
  group.size += 1;
  group.cities.set(city, (group.cities.get(city) ?? 0) + 1);
}

export function leave(group: Filling, { city }: GroupGuest): void {
  group.size -= 1;
  group.cities.set(city, (group.cities.get(city) ?? 0) - 1);
}

/** Of a city in a group, not counting somebody who leaves. */
export const sameIn = (group: Filling, { city }: GroupGuest, leaving?: GroupGuest) =>
  (group.cities.get(city) ?? 0) - (leaving?.city === city ? 1 : 0);
