import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kindNames } from "@/lib/kinds/index";

type Props = {
  locale: Locale;
  cities: { value: string; label: string }[];
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
};

/** The export for a translation agency: city, source and target language. */
export function XliffExportForm({ locale, cities, value, error }: Props) {
  const t = translator(locale);
  const frame = (name: string) => ({ id: name, name, value: value(name), error: error(name) });
  const languages = locales.map((code) => ({ value: code, label: languageLabel(code, locale) }));
  return (
    <PostForm
      action="/api/admin/translations/xliff/export"
      locale={locale}
      hidden={{ city: cities.length === 1 ? cities[0]?.value : undefined }}
      labelledBy="export-title"
    >
      {cities.length > 1 && (
        <SelectInput
          {...frame("city")}
          label={t("translation:desk.city")}
          emptyLabel={t("translation:desk.anyCity")}
          choices={cities}
        />
      )}
      <div className="grid max-w-measure gap-x-6 gap-y-6 sm:grid-cols-2">
        <SelectInput {...frame("from")} label={t("translation:desk.fromLanguage")} choices={languages} />
        <SelectInput {...frame("to")} label={t("translation:desk.toLanguage")} choices={languages} />
      </div>
      <SelectInput
        {...frame("kind")}
        label={t("translation:desk.kind")}
        emptyLabel={t("translation:desk.anyKind")}
        choices={kindNames.map((kind) => ({ value: kind, label: t(`kinds:plural.${kind}`) }))}
      />
      <label className="flex min-h-9 items-start gap-3 py-1">
        <input type="checkbox" name="drafts" value="yes" defaultChecked={value("drafts") === "yes"} className="tick" />
        <span>{t("translation:desk.drafts")}</span>
      </label>
      <Button>{t("translation:desk.download")}</Button>
    </PostForm>
  );
}
