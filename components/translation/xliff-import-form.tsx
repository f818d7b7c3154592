import { Button } from "@/components/ui/button";
import { FormField } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; labelledBy: string; error?: string | undefined };

/** Uploads a returned file to be checked. */
export function XliffImportForm({ locale, labelledBy, error }: Props) {
  const t = translator(locale);
  return (
    <form
      method="post"
      action={`/api/admin/translations/xliff/check?locale=${locale}`}
      encType="multipart/form-data"
      noValidate
      aria-labelledby={labelledBy}
      className="space-y-6"
    >
      <FormField id="file" label={t("translation:desk.file")} error={error}>
        <input
          id="file"
          type="file"
          name="file"
          accept=".xlf,.xliff,.xml,application/xliff+xml"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "file-error" : undefined}
          className="control"
        />
      </FormField>
      <Button second>{t("translation:desk.check")}</Button>
    </form>
  );
}
