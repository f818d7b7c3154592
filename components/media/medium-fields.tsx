import { SelectInput, TextArea, TextInput } from "@/components/ui/field";
import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = {
  locale: Locale;
  /** Prepended to the ids of the fields, because a page has several such forms. */
  prefix: string;
  languages: readonly Locale[];
  /** A document needs a title and no alternative text. Null: the type is not known yet. */
  type: "image" | "document" | "video" | null;
  /** The value of a form field. */
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
};

/** The fields of a medium: some in each language of the record, others once. */
export function MediumFields({ locale, prefix, languages, type, value, error }: Props) {
  const t = translator(locale);
  const frame = (name: string) => ({ id: `${prefix}${name}`, name, value: value(name), error: error(name) });
  return (
    <>
      {type === "video" && (
        <TextInput
          {...frame("fields.address")}
          type="url"
          label={t("media:video.address")}
          hint={t("media:video.addressHint")}
        />
      )}
      {languages.map((language) => (
        <div key={language} className="space-y-5">
          {type !== "document" && type !== "video" && (
            <TextInput
              {...frame(`translations.${language}.alternative`)}
              label={t("media:alternative", { language: languageName(language, locale) })}
              hint={t("media:alternativeHint")}
              lang={language}
            />
          )}
          <TextArea
            {...frame(`translations.${language}.caption`)}
            label={t("media:caption", { language: languageName(language, locale) })}
            optional={type === "document" ? undefined : t("media:optional")}
            rows={2}
            lang={language}
          />
          {type === "video" && (
            <TextArea
              {...frame(`translations.${language}.transcript`)}
              label={t("media:transcript", { language: languageName(language, locale) })}
              hint={t("media:transcriptHint")}
              optional={t("media:optional")}
              rows={3}
              lang={language}
            />
          )}
        </div>
      ))}
      <TextInput {...frame("fields.credit")} label={t("media:credit")} hint={t("media:creditHint")} />
      <TextInput {...frame("fields.licence")} label={t("media:licence")} hint={t("media:licenceHint")} />
      <SelectInput
        {...frame("fields.peopleRecognisable")}
        label={t("media:people")}
        hint={t("media:peopleHint")}
        emptyLabel={t("media:anyChoice")}
        choices={[
          { value: "yes", label: t("media:yes") },
          { value: "no", label: t("media:no") },
        ]}
      />
    </>
  );
}
