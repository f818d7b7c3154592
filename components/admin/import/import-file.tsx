import { FileInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";

/** The file to be brought in. */
export function ImportFile({ page: { t, form } }: { page: PageContext }) {
  return (
    <FileInput
      id="file"
      name="file"
      label={t("exchange:start.file")}
      hint={t("exchange:start.fileHint")}
      accept=".csv,.txt,.tsv,.xlsx,.ods,.xls,.geojson,.json"
      error={form.error("file")}
    />
  );
}
