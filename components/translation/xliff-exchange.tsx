import { WorkPart } from "@/components/work/work-part";
import type { PageContext } from "@/lib/routes/form-state";
import { XliffExportForm } from "./xliff-export-form";
import { XliffImportForm } from "./xliff-import-form";

type Props = {
  page: PageContext;
  cities: { value: string; label: string }[];
  /** The initial value of a field of the export form, if nothing was typed. */
  initial: (name: string) => string | undefined;
};

/** Exports XLIFF files for a translation agency and imports returned ones. */
export function XliffExchange({ page: { locale, t, form }, cities, initial }: Props) {
  return (
    <div className="gap-x-12 gap-y-10 border-t border-rule pt-8 max-lg:space-y-10 lg:grid lg:grid-cols-2">
      <WorkPart id="export" title={t("translation:desk.export")}>
        <p className="max-w-measure text-quiet">{t("translation:desk.exportHint")}</p>
        <XliffExportForm
          locale={locale}
          cities={cities}
          value={(name) => form.value(name) ?? initial(name)}
          error={form.error}
        />
      </WorkPart>
      <WorkPart id="import" title={t("translation:desk.import")}>
        <p className="max-w-measure text-quiet">{t("translation:desk.importHint")}</p>
        <XliffImportForm locale={locale} labelledBy="import-title" error={form.error("file")} />
      </WorkPart>
    </div>
  );
}
