import { Details } from "@/components/ui/details";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { BulkReportLine, BulkResult } from "@/lib/records/admin/bulk/outcome";

/** Longer lists are folded. */
const shownAtOnce = 12;

function Lines({ title, lines }: { title: string; lines: BulkReportLine[] }) {
  if (lines.length === 0) return null;
  const list = (
    <ul className="mt-1">
      {lines.map(({ key, title: record, lang, text }) => (
        <li key={key}>
          {record && (
            <>
              <span lang={lang}>{record}</span>:{" "}
            </>
          )}
          {text}
        </li>
      ))}
    </ul>
  );
  if (lines.length > shownAtOnce) return <Details summary={title}>{list}</Details>;
  return (
    <div>
      <p className="font-semibold">{title}</p>
      {list}
    </div>
  );
}

/** The outcome of a bulk action for each record: what changed, what was so already, and why the others did not. */
export function BulkReport({ outcome, locale }: { outcome: BulkResult; locale: Locale }) {
  const t = translator(locale);
  const { changed, same, failures } = outcome;
  return (
    <div
      id="report"
      role="status"
      tabIndex={-1}
      className="mb-6 max-w-measure space-y-4 border-s-[3px] border-thread ps-5"
    >
      <Lines title={t("admin:bulk.done", { count: changed.length })} lines={changed} />
      <Lines title={t("admin:bulk.same", { count: same.length })} lines={same} />
      <Lines title={t("admin:bulk.failed")} lines={failures} />
    </div>
  );
}
