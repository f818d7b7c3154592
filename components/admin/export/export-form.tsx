import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ExportedList } from "@/lib/records/admin/export/exported-list";

type Props = {
  locale: Locale;
  list: ExportedList;
  /** The filters of the page. */
  query: string;
};

/** Downloads the list as the page shows it, all pages of it. */
export function ExportForm({ locale, list, query }: Props) {
  const t = translator(locale);
  return (
    <PostForm action="/api/admin/export" locale={locale} hidden={{ list, query }}>
      <fieldset className="flex flex-wrap items-center gap-3">
        <legend className="float-left me-3">{t("rounds:export.title")}</legend>
        {(["csv", "xlsx"] as const).map((format) => (
          <Button key={format} second name="format" value={format}>
            {t(`rounds:export.${format}`)}
          </Button>
        ))}
      </fieldset>
    </PostForm>
  );
}
