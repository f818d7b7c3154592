import { allMessages } from "@/lib/contact/inbox/list";
import { parseInboxQuery } from "@/lib/contact/inbox/list-query";
import type { ExportCell, ExportTable } from "@/lib/exchange/table-export/table";
import { languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ListReader } from "./list-reader";

async function* messageRows({ actor, locale, now }: ListReader, filters: Record<string, string>) {
  const t = translator(locale);
  for await (const line of allMessages(actor, locale, parseInboxQuery(filters), now))
    yield [
      ...[line.reference, line.createdAt, line.about.title, line.sender, line.organisation],
      ...[line.interest && t(`inbox:interest.${line.interest}`), languageName(line.language, locale)],
      ...[t(`inbox:state.${line.hasFailed ? "failed" : line.state}`), line.begins],
    ] satisfies ExportCell[];
}

/** The messages that the reader may read, as their list shows them: nobody's address, and no whole text. */
export function messagesTable(reader: ListReader, filters: Record<string, string>): ExportTable {
  const t = translator(reader.locale);
  const columns = [
    ...[t("inbox:fact.reference"), t("inbox:fact.received"), t("inbox:filter.record"), t("inbox:fact.title")],
    ...[t("inbox:fact.organisation"), t("rounds:export.wish"), t("inbox:fact.language"), t("inbox:fact.state")],
    t("rounds:export.begins"),
  ];
  return { title: t("inbox:title"), columns, rows: messageRows(reader, filters) };
}
