import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** Finds people by name, email address or what they look after. */
export function PeopleSearch({ locale, q }: { locale: Locale; q: string }) {
  const t = translator(locale);
  return (
    <search>
      <form method="get" action={`/${locale}/admin/people`} className="flex flex-wrap items-end gap-3">
        <TextInput id="q" name="q" type="search" label={t("work:people.search")} value={q} />
        <Button second>{t("admin:form.search")}</Button>
        {q && (
          <a href={`/${locale}/admin/people`} className="target">
            {t("work:people.all")}
          </a>
        )}
      </form>
    </search>
  );
}
