import type { AuditLogLine } from "@/lib/audit-view";
import { auditAction, auditArea, auditOutcome } from "@/lib/i18n/audit-words";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** Details of an audit entry: ids and internal words, shown unchanged. */
function formatDetails(details: unknown): string {
  const text = JSON.stringify(details);
  return text === "{}" ? "" : text;
}

export function auditColumns(locale: Locale) {
  const t = translator(locale);
  return [
    { key: "when", title: t("work:audit.when"), cell: ({ at }: AuditLogLine) => formatInstant(at, locale, "UTC") },
    { key: "who", title: t("work:audit.who"), cell: ({ actorName }: AuditLogLine) => actorName },
    {
      key: "what",
      title: t("work:audit.what"),
      cell: ({ action }: AuditLogLine) => (
        <>
          {auditAction(t, action)} <span className="text-note text-quiet">{auditArea(t, action)}</span>
        </>
      ),
    },
    {
      key: "outcome",
      title: t("work:audit.outcome"),
      cell: ({ outcome }: AuditLogLine) => auditOutcome(t, outcome),
    },
    {
      key: "subject",
      title: t("work:audit.subject"),
      cell: ({ file, subject, details }: AuditLogLine) => (
        <>
          {file !== null && <span className="words block">{file}</span>}
          <span className="text-note break-all">{[subject, formatDetails(details)].filter(Boolean).join(" ")}</span>
        </>
      ),
    },
  ];
}
