import { Button } from "@/components/ui/button";
import { FileInput, SelectInput, TextArea } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";

type Choice = { value: string; label: string };
type Props = { page: PageContext; kinds: Choice[]; cities: Choice[] };

export const importFormats = ".csv,.txt,.tsv,.xlsx,.ods,.xls,.geojson,.json";

/** Gives a file, or what was copied from a spreadsheet. */
export function StartForm({ page, kinds, cities }: Props) {
  const { locale, t, form } = page;
  const only = cities.length === 1 ? cities[0]!.value : undefined;
  return (
    <form
      method="post"
      action={`/api/admin/imports?locale=${locale}`}
      encType="multipart/form-data"
      noValidate
      className="space-y-6"
    >
      <SelectInput
        {...form.field("city", only)}
        label={t("exchange:start.city")}
        choices={cities}
        emptyLabel={t("exchange:choose")}
      />
      <SelectInput
        {...form.field("kind", kinds[0]?.value)}
        label={t("exchange:start.kind")}
        hint={t("exchange:start.kindHint")}
        choices={kinds}
      />
      <FileInput
        id="file"
        name="file"
        label={t("exchange:start.file")}
        hint={t("exchange:start.fileHint")}
        accept={importFormats}
        error={form.error("file")}
      />
      <TextArea
        {...form.field("pasted")}
        rows={4}
        label={t("exchange:start.pasted")}
        hint={t("exchange:start.pastedHint")}
      />
      <Button>{t("exchange:start.submit")}</Button>
    </form>
  );
}
