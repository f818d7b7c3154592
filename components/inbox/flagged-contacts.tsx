import { Callout } from "@/components/ui/callout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** People whose email is undeliverable, each with a link to the form that corrects the address. */
export function FlaggedContacts({ locale, people }: { locale: Locale; people: { id: string; name: string }[] }) {
  const t = translator(locale);
  if (people.length === 0) return null;
  return (
    <Callout tone="strong" title={t("inbox:flagged.title")}>
      <p>{t("inbox:flagged.lead")}</p>
      <ul>
        {people.map(({ id, name }) => (
          <li key={id}>
            <a href={`/${locale}/admin/people/contacts/${id}`} className="target">
              {t("inbox:flagged.correct", { name })}
            </a>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
