import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

export function FiguresCity({
  locale,
  city,
  cities,
}: { locale: Locale; city: string } & { cities: { id: string; label: string }[] }) {
  const t = translator(locale);
  return (
    <form method="get" action={`/${locale}/admin/messages/figures`} className="flex flex-wrap items-end gap-4">
      <SelectInput
        id="city"
        name="city"
        label={t("inbox:figures.city")}
        value={city}
        emptyLabel={t("inbox:figures.anyCity")}
        choices={cities.map(({ id, label }) => ({ value: id, label }))}
      />
      <Button second>{t("inbox:figures.apply")}</Button>
    </form>
  );
}
