import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; figures: boolean; person: boolean };

/** Links beside the title of the inbox, to the pages that the reader may see. */
export function InboxLinks({ locale, figures, person }: Props) {
  const t = translator(locale);
  return (
    <span className="flex flex-wrap gap-x-6">
      {figures && (
        <a href={`/${locale}/admin/messages/figures`} className="target">
          {t("inbox:figures.link")}
        </a>
      )}
      {person && (
        <a href={`/${locale}/admin/messages/person`} className="target">
          {t("inbox:person.link")}
        </a>
      )}
    </span>
  );
}
