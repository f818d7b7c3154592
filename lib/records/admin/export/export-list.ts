import type { ExportCell, ExportTable } from "@/lib/exchange/table-export/table";
import { languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isKindName } from "@/lib/kinds/index";
import { readReviewQueue } from "@/lib/proposals/review-queue";
import { parseAdminQuery } from "@/lib/records/admin/list-query";
import { citiesOf } from "@/lib/records/review/cities";
import { allAdminRows } from "./all-admin-rows";
import { auditTable } from "./audit-rows";
import type { AskedList, ExportedList } from "./exported-list";
import type { ListReader } from "./list-reader";
import { messagesTable } from "./message-rows";
import { contactsTable, peopleTable } from "./people-rows";
import { referencesTable } from "./reference-rows";
import { scheduledTable } from "./scheduled-rows";
import { termsTable } from "./term-rows";
import { translationRows } from "./translation-rows";
import { unconfirmedRows } from "./unconfirmed-rows";

async function* recordRows({ actor, locale, now }: ListReader, filters: Record<string, string>) {
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

async function* reviewRows({ actor, locale }: ListReader) {
  const t = translator(locale);
  for (const line of await readReviewQueue(actor, locale))
    yield [line.title, line.city ?? t("work:people.platform"), line.by, line.at, line.id] satisfies ExportCell[];
}

/** A list as a table with the filters of its page; null when the actor may not see that list. */
export function exportList(reader: ListReader, { list, filters }: AskedList): ExportTable | null {
  const t = translator(reader.locale);
  const column = (name: "title" | "state" | "city" | "languages" | "confirmed" | "assignee" | "changed") =>
    t(`admin:list.column.${name}`);
  const id = t("rounds:export.id");
  const tables: Record<ExportedList, () => ExportTable | null> = {
    people: () => peopleTable(reader, filters),
    contacts: () => contactsTable(reader, filters),
    messages: () => messagesTable(reader, filters),
    vocabulary: () => termsTable(reader, filters),
    references: () => referencesTable(reader, filters),
    audit: () => auditTable(reader, filters),
    scheduled: () => scheduledTable(reader),
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
