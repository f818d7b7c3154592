import { allAuditEntries, mayReadAudit } from "@/lib/audit-view";
import type { ExportCell, ExportTable } from "@/lib/exchange/table-export/table";
import { auditAction, auditArea, auditOutcome } from "@/lib/i18n/audit-words";
import { translator } from "@/lib/i18n/server";
import type { ListReader } from "./list-reader";

async function* auditRows({ locale }: ListReader, filters: Record<string, string>) {
  const t = translator(locale);
  for await (const { at, actorName, action, outcome, subject, file } of allAuditEntries(filters))
    yield [
      ...[at.toISOString(), actorName, auditArea(t, action), auditAction(t, action)],
      ...[auditOutcome(t, outcome), subject, file, action],
    ] satisfies ExportCell[];
}

/** The audit log in words, with the name of each action as programs write it. */
export function auditTable(reader: ListReader, filters: Record<string, string>): ExportTable | null {
  const t = translator(reader.locale);
  const columns = [
    ...(["when", "who", "area", "what", "outcome", "subject"] as const).map((name) => t(`work:audit.${name}`)),
    t("exchange:step.file"),
    t("rounds:export.id"),
  ];
  if (!mayReadAudit(reader.actor)) return null;
  return { title: t("work:audit.title"), columns, rows: auditRows(reader, filters) };
}
