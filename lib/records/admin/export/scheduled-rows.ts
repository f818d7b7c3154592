import type { ExportCell, ExportTable } from "@/lib/exchange/table-export/table";
import { formatInstant } from "@/lib/i18n/format";
import { languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { citiesOf } from "@/lib/records/review/cities";
import { listScheduled } from "@/lib/records/review/scheduled";
import { errorText } from "@/lib/routes/error-text";
import { allPages, type ListReader } from "./list-reader";

/** What becomes public at a time to come, and what could not. */
async function* scheduledRows({ actor, locale }: ListReader) {
  const t = translator(locale);
  for await (const line of allPages(async (page) => (await listScheduled(actor, locale, page))?.lines)) {
    const { title, language, publishAt, timeZone, by, problem } = line;
    yield [
      ...[title, language ? languageName(language, locale) : t("work:scheduled.change")],
      ...[formatInstant(publishAt, locale, timeZone), by, problem && errorText(locale, problem)],
    ] satisfies ExportCell[];
  }
}

export function scheduledTable(reader: ListReader): ExportTable | null {
  const t = translator(reader.locale);
  const columns = (["record", "what", "when", "by", "notPublished"] as const).map((name) =>
    t(`work:scheduled.${name}`),
  );
  if (citiesOf(reader.actor)?.length === 0) return null;
  return { title: t("work:scheduled.title"), columns, rows: scheduledRows(reader) };
}
