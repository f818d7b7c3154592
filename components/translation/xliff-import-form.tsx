import { Button } from "@/components/ui/button";
import { FileInput } from "@/components/ui/field";
import { FileForm } from "@/components/ui/file-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; labelledBy: string; error?: string | undefined };

/** Uploads a returned file to be checked. */
export function XliffImportForm({ locale, labelledBy, error }: Props) {
  const t = translator(locale);
  return (
    <FileForm action="/api/admin/translations/xliff/check" locale={locale} labelledBy={labelledBy}>
      <FileInput
        id="file"
        name="file"
        label={t("translation:desk.file")}
        accept=".xlf,.xliff,.xml,application/xliff+xml"
        error={error}
      />
      <Button second>{t("translation:desk.check")}</Button>
    </FileForm>
  );
}
