import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listAddress } from "@/lib/serving/list-queries";

type Props = {
  locale: Locale;
  words: string;
  /** Whether records of other kinds match. */
  elsewhere: boolean;
};

/** Shown if nothing was found: possible reasons and what to try. */
export function SearchNone({ locale, words, elsewhere }: Props) {
  const t = translator(locale);
  const steps = elsewhere && (
    <a href={listAddress(locale, "search", { q: words })} className="target">
      {t("pages:search.none.everywhere")}
    </a>
  );
  return (
    <div role="status" className="mt-6">
      <EmptyState title={t("pages:search.none.title", { words })} steps={steps || undefined}>
        <p>{t("pages:search.none.text")}</p>
      </EmptyState>
    </div>
  );
}
