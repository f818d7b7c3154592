import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { BulkAction } from "@/lib/records/admin/bulk/run";

type Props = {
  locale: Locale;
  action: BulkAction;
  count: number;
  hidden: Record<string, string>;
  /** The address of the list, to cancel the action. */
  back: string;
};

/** Asks for confirmation before many records are changed: which action, and how many records. */
export function BulkConfirm({ locale, action, count, hidden, back }: Props) {
  const t = translator(locale);
  return (
    <form
      id="confirm"
      method="post"
      action="/api/admin/records/bulk"
      aria-labelledby="confirm-title"
      className="mb-6 max-w-measure border-2 border-thread px-5 py-4"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <h2 id="confirm-title" className="font-read text-lead">
        {t("admin:bulk.question", { action: t(`admin:bulk.${action}`), count })}
      </h2>
      <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button>{t("admin:bulk.yes", { count })}</Button>
        <a href={back} className="target">
          {t("admin:bulk.no")}
        </a>
      </p>
    </form>
  );
}
