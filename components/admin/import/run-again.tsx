import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { TextInput } from "@/components/ui/field";
import { FileForm } from "@/components/ui/file-form";
import type { PageContext } from "@/lib/routes/form-state";
import { ImportFile } from "./import-file";

type Props = { page: PageContext; id: string; city: string };

/** Gives a newer file to an import whose answers hold for it. */
export function RunAgain({ page, id, city }: Props) {
  const { locale, t, form } = page;
  return (
    <Callout title={t("exchange:again.title")}>
      <FileForm action="/api/admin/imports" locale={locale}>
        <input type="hidden" name="again" value={id} />
        <input type="hidden" name="city" value={city} />
        <p>{t("exchange:again.lead")}</p>
        <ImportFile page={page} />
        <TextInput {...form.field("asOf")} label={t("exchange:source.asOf")} hint={t("exchange:source.asOfHint")} />
        <Button second>{t("exchange:again.submit")}</Button>
      </FileForm>
    </Callout>
  );
}
