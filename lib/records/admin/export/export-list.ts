import type { Actor } from "@/lib/auth/actor";
import type { ExportCell, ExportTable } from "@/lib/exchange/table-export/table";
import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isKindName } from "@/lib/kinds/index";
import { readReviewQueue } from "@/lib/proposals/review-queue";
import { parseAdminQuery } from "@/lib/records/admin/list-query";
import { citiesOf } from "@/lib/records/review/cities";
import type { RoundList } from "@/lib/records/rounds/round";
import { allAdminRows } from "./all-admin-rows";
import { translationRows } from "./translation-rows";
import { unconfirmedRows } from "./unconfirmed-rows";

/** The lists of the admin that can be downloaded, with their filters. */
export const exportedLists = ["records", "translations", "confirm", "reviews"] as const satisfies RoundList[];
export type ExportedList = (typeof exportedLists)[number];

export type ListExport = { list: ExportedList; filters: Record<string, string> };
type Reader = { actor: Actor; locale: Locale; now: Date };

async function* recordRows({ actor, locale, now }: Reader, filters: Record<string, string>) {
  const t = translator(locale);
  const { kind = "" } = filters;
  if (!isKindName(kind)) return;
  for await (const row of allAdminRows(actor, kind, locale, parseAdminQuery(filters), now))
    yield [
      row.title,
      t(`admin:state.${row.publication}`),
      row.city ?? t("admin:list.platform"),
      row.languages.map((code) => languageName(code, locale)).join(", "),
      row.confirmedUntil,
      row.assignee,
      row.updatedAt,
      row.id,
    ] satisfies ExportCell[];
}

async function* reviewRows({ actor, locale }: Reader) {
  const t = translator(locale);
  for (const line of await readReviewQueue(actor, locale))
    yield [line.title, line.city ?? t("work:people.platform"), line.by, line.at, line.id] satisfies ExportCell[];
}

/** A list as a table with the filters of its page; null when the actor may not see that list. */
export function exportList(reader: Reader, { list, filters }: ListExport): ExportTable | null {
  const t = translator(reader.locale);
  const column = (name: "title" | "state" | "city" | "languages" | "confirmed" | "assignee" | "changed") =>
    t(`admin:list.column.${name}`);
  const id = t("rounds:export.id");
  const tables: Record<ExportedList, () => ExportTable | null> = {
    records: () => {
      const { kind = "" } = filters;
      if (!isKindName(kind)) return null;
      const names = (["title", "state", "city", "languages", "confirmed", "assignee", "changed"] as const).map(column);
      return { title: t(`kinds:plural.${kind}`), columns: [...names, id], rows: recordRows(reader, filters) };
    },
    translations: () => ({
      title: t("translation:coverage.title"),
      columns: [t("translation:coverage.kind"), column("title"), t("translation:language"), column("state"), id],
      rows: translationRows(reader, filters),
    }),
    confirm: () =>
      citiesOf(reader.actor)?.length === 0
        ? null
        : {
            title: t("work:nav.confirm"),
            columns: [t("translation:coverage.kind"), column("title"), column("city"), column("confirmed"), id],
            rows: unconfirmedRows(reader),
          },
    reviews: () =>
      citiesOf(reader.actor)?.length === 0
        ? null
        : {
            title: t("work:nav.reviews"),
            columns: [column("title"), column("city"), t("work:review.by"), t("work:review.since"), id],
            rows: reviewRows(reader),
          },
  };
  return tables[list]();
}
