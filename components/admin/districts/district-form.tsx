import { Button } from "@/components/ui/button";
import { FileInput, TextInput } from "@/components/ui/field";
import { FileForm } from "@/components/ui/file-form";
import type { PageContext } from "@/lib/routes/form-state";

/** Asks for a file of boundaries, and whose they are. */
export function DistrictForm({ page: { locale, t, form }, city }: { page: PageContext; city: string }) {
  return (
    <div className="max-w-measure">
      <FileForm action="/api/admin/districts/read" locale={locale} address={{ city }}>
        <FileInput
          id="file"
          name="file"
          label={t("work:districts.file")}
          accept=".geojson,.json"
          error={form.error("file")}
        />
        <TextInput {...form.field("source")} label={t("work:districts.source")} hint={t("work:districts.sourceHint")} />
        <TextInput
          {...form.field("licence")}
          label={t("work:districts.licence")}
          hint={t("work:districts.licenceHint")}
        />
        <TextInput {...form.field("address")} type="url" label={t("work:districts.address")} />
        <Button>{t("work:districts.check")}</Button>
      </FileForm>
    </div>
  );
}
