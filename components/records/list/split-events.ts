import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { List } from "@/lib/kinds/list";

export type EventPart = { id: "coming" | "past"; title: string; cards: Card[] };

/** What is to come and what is over on this page of a list, where they stand apart; neither if there is none. */
export function splitEvents({ cards, coming }: List, locale: Locale): EventPart[] | undefined {
  if (coming === undefined) return undefined;
  return titledEvents({ coming: cards.slice(0, coming), past: cards.slice(coming) }, locale);
}

/** Both parts with their headings; neither if it has no cards. */
export function titledEvents({ coming, past }: { coming: Card[]; past: Card[] }, locale: Locale): EventPart[] {
  const t = translator(locale);
  const parts: EventPart[] = [
    { id: "coming", title: t("meetings:coming"), cards: coming },
    { id: "past", title: t("meetings:past"), cards: past },
  ];
  return parts.filter((part) => part.cards.length > 0);
}
