import { Button } from "@/components/ui/button";
import { FormField, TextInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";

/** Asks for a file of boundaries, and whose they are. */
export function DistrictForm({ page: { locale, t, form }, city }: { page: PageContext; city: string }) {
  const error = form.error("file");
  return (
    <form
      method="post"
      action={`/api/admin/districts/read?locale=${locale}&city=${city}`}
      encType="multipart/form-data"
      noValidate
      className="max-w-measure space-y-6"
    >
      <FormField id="file" label={t("work:districts.file")} {...(error ? { error } : {})}>
        <input type="file" id="file" name="file" accept=".geojson,.json" className="control" />
      </FormField>
      <TextInput
        id="source"
        name="source"
        label={t("work:districts.source")}
        hint={t("work:districts.sourceHint")}
        value={form.value("source")}
        error={form.error("source")}
      />
      <TextInput
        id="licence"
        name="licence"
        label={t("work:districts.licence")}
        hint={t("work:districts.licenceHint")}
        value={form.value("licence")}
        error={form.error("licence")}
      />
      <TextInput
        id="address"
        name="address"
        type="url"
        label={t("work:districts.address")}
        value={form.value("address")}
        error={form.error("address")}
      />
      <Button>{t("work:districts.check")}</Button>
    </form>
  );
}
