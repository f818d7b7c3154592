import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; figures: boolean; person: boolean };

/** Beside the title of the inbox: the figures, and the data of a person, for those who may see them. */
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
