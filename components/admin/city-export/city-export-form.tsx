import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { PageContext } from "@/lib/routes/form-state";

type Props = { page: PageContext; cities: { value: string; label: string }[] };

/** Asks for the file of a city. */
export function CityExportForm({ page, cities }: Props) {
  const { locale, t, form } = page;
  const only = cities.length === 1 ? cities[0]!.value : undefined;
  return (
    <PostForm action="/api/admin/city-exports" locale={locale}>
      <p className="max-w-measure">{t("archive:private")}</p>
      <SelectInput
        id="city"
        name="city"
        label={t("archive:city")}
        value={form.value("city") ?? only}
        choices={cities}
        emptyLabel={t("archive:choose")}
        error={form.error("city")}
      />
      <Button>{t("archive:submit")}</Button>
    </PostForm>
  );
}
