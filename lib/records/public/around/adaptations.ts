import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { AdaptationView } from "@/lib/kinds/card";
import { readRows, translationsColumn } from "@/lib/records/store/read-rows";
import type { Adaptation } from "@/prisma/generated/client";
import { readCards } from "../cards";
import { htmlAdder, readAround, textInRows } from "./surroundings";

type AdaptationRow = Pick<Adaptation, "id" | "practiceId" | "cityId" | "year"> & {
  translations: { language: string; kept: string | null; changed: string | null }[];
};

/** The practices that adapted this one. */
export function adaptationsOf(practiceId: string, locale: Locale): Promise<AdaptationView[]> {
  return readAround(
    practiceId,
    async () => {
      const rows = await readRows<AdaptationRow>(Prisma.sql`
        SELECT "id", "practiceId", "cityId", "year", ${translationsColumn("Adaptation")} FROM "Adaptation"
        WHERE "fromId" = ${practiceId}::uuid ORDER BY "year", "id"`);
      const cards = await readCards(
        rows.flatMap((row) => [row.practiceId, ...(row.cityId ? [row.cityId] : [])]),
        locale,
      );
      const texts = rows.map(({ translations }) => ({
        kept: textInRows(translations, "kept", locale),
        changed: textInRows(translations, "changed", locale),
      }));
      const rendered = await htmlAdder(
        rows.map(({ practiceId }) => practiceId),
        texts.flatMap(({ kept, changed }) => [kept, changed]),
      );
      return rows.flatMap((row, index) => {
        const practice = cards.get(row.practiceId);
        if (!practice) return [];
        const city = row.cityId ? (cards.get(row.cityId) ?? null) : null;
        const { kept, changed } = texts[index]!;
        return [{ id: row.id, practice, city, year: row.year, kept: rendered(kept), changed: rendered(changed) }];
      });
    },
    (views) => views.flatMap(({ practice, city }) => [practice, ...(city ? [city] : [])]),
  );
}
