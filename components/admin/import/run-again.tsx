import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { FileInput, TextInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";
import { importFormats } from "./start-form";

type Props = { page: PageContext; id: string; city: string };

/** Gives a newer file to an import whose answers hold for it. */
export function RunAgain({ page: { locale, t, form }, id, city }: Props) {
  return (
    <Callout title={t("exchange:again.title")}>
      <form
        method="post"
        action={`/api/admin/imports?locale=${locale}`}
        encType="multipart/form-data"
        noValidate
        className="space-y-6"
      >
        <input type="hidden" name="again" value={id} />
        <input type="hidden" name="city" value={city} />
        <p>{t("exchange:again.lead")}</p>
        <FileInput
          id="file"
          name="file"
          label={t("exchange:start.file")}
          hint={t("exchange:start.fileHint")}
          accept={importFormats}
          error={form.error("file")}
        />
        <TextInput {...form.field("asOf")} label={t("exchange:source.asOf")} hint={t("exchange:source.asOfHint")} />
        <Button second>{t("exchange:again.submit")}</Button>
      </form>
    </Callout>
  );
}
