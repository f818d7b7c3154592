import { Button } from "@/components/ui/button";
import { SelectInput, TextArea } from "@/components/ui/field";
import { FileForm } from "@/components/ui/file-form";
import type { PageContext } from "@/lib/routes/form-state";
import { ImportFile } from "./import-file";

type Choice = { value: string; label: string };
type Props = { page: PageContext; kinds: Choice[]; cities: Choice[] };

/** Gives a file, or what was copied from a spreadsheet. */
export function StartForm({ page, kinds, cities }: Props) {
  const { locale, t, form } = page;
  const only = cities.length === 1 ? cities[0]!.value : undefined;
  return (
    <FileForm action="/api/admin/imports" locale={locale}>
      {only ? (
        <input type="hidden" name="city" value={only} />
      ) : (
        <SelectInput
          {...form.field("city")}
          label={t("exchange:start.city")}
          choices={cities}
          emptyLabel={t("exchange:choose")}
        />
      )}
      <SelectInput
        {...form.field("kind", kinds[0]?.value)}
        label={t("exchange:start.kind")}
        hint={t("exchange:start.kindHint")}
        choices={kinds}
      />
      <ImportFile page={page} />
      <TextArea
        {...form.field("pasted")}
        rows={4}
        label={t("exchange:start.pasted")}
        hint={t("exchange:start.pastedHint")}
      />
      <Button>{t("exchange:start.submit")}</Button>
    </FileForm>
  );
}
