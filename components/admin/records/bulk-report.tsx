import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { BulkResult } from "@/lib/records/admin/bulk-outcome";

/** The outcome of a bulk action: how many records were changed, and why the others were not. */
export function BulkReport({ outcome: { done, failures }, locale }: { outcome: BulkResult; locale: Locale }) {
  const t = translator(locale);
  return (
    <div id="report" role="status" tabIndex={-1} className="mb-6 max-w-measure border-s-[3px] border-thread ps-5">
      {done > 0 && <p className="font-semibold">{t("admin:bulk.done", { count: done })}</p>}
      {failures.length > 0 && (
        <>
          <p>{t("admin:bulk.failed")}</p>
          <ul>
            {failures.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
