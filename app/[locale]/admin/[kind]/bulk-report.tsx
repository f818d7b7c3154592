import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { labelsOf } from "@/lib/records/admin/labels";
import type { FormDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";

/** What became of the selected records: how many were done, and of each other one why not. */
export async function BulkReport({ report, locale }: { report: FormDraft; locale: Locale }) {
  const t = translator(locale);
  const labels = await labelsOf(
    report.errors.map(({ path }) => String(path[0] ?? "")),
    locale,
  );
  const done = Number(report.values.done ?? 0);
  return (
    <div id="report" role="status" tabIndex={-1} className="mb-6 max-w-measure border-s-[3px] border-thread ps-5">
      {done > 0 && <p className="font-semibold">{t("admin:bulk.done", { count: done })}</p>}
      {report.errors.length > 0 && (
        <>
          <p>{t("admin:bulk.failed")}</p>
          <ul>
            {report.errors.map(({ key, path }) => (
              <li key={`${key}${path.join(".")}`}>
                {[labels.get(String(path[0] ?? ""))?.label, errorText(locale, key)].filter(Boolean).join(": ")}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
