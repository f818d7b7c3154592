import { SelectInput, TextArea, TextInput } from "@/components/ui/field";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { termLabel } from "@/lib/i18n/term-label";
import type { TermLine } from "@/lib/records/vocabularies/list";
import type { PageContext } from "@/lib/routes/form-state";

type Props = { page: PageContext; terms: TermLine[]; term: TermLine | null };

/** The labels and the note of a term in one language. */
export function TermLabels({ page, term, language }: Omit<Props, "terms"> & { language: Locale }) {
  const { locale, t, form } = page;
  const known = term?.labels.find((item) => item.language === language);
  const value = (name: string, stored: string) => form.value(`${name}.${language}`) ?? stored;
  return (
    <fieldset className="space-y-4 border-t border-rule pt-4">
      <legend className="float-left mb-3 font-read text-lead">{languageLabel(language, locale)}</legend>
      <div className="clear-both grid max-w-wide gap-x-8 gap-y-4 md:grid-cols-2">
        <TextInput
          id={`labels-${language}-preferred`}
          name={`preferred.${language}`}
          label={t("work:vocabularies.label")}
          value={value("preferred", known?.preferred ?? "")}
          error={form.error(`labels.${language}.preferred`)}
          lang={language}
        />
        <TextArea
          id={`labels-${language}-alternative`}
          name={`alternative.${language}`}
          rows={2}
          label={t("work:vocabularies.alternative")}
          hint={t("work:vocabularies.alternativeHint")}
          value={value("alternative", known?.alternative.join("\n") ?? "")}
          error={form.error(`labels.${language}.alternative`)}
          lang={language}
        />
        <TextArea
          id={`labels-${language}-scopeNote`}
          name={`scopeNote.${language}`}
          rows={2}
          label={t("work:vocabularies.scopeNote")}
          value={value("scopeNote", known?.scopeNote ?? "")}
          error={form.error(`labels.${language}.scopeNote`)}
          lang={language}
        />
      </div>
    </fieldset>
  );
}

/** Notation, position and relations of a term. */
export function TermFacts({ page: { locale, t, form }, terms, term }: Props) {
  const others = terms.filter(({ id }) => id !== term?.id);
  const choices = others.map((item) => ({ value: item.id, label: termLabel(item, locale).text }));
  return (
    <>
      {!term && (
        <TextInput
          {...form.field("notation")}
          label={t("work:vocabularies.notation")}
          hint={t("work:vocabularies.notationHint")}
        />
      )}
      <TextInput
        {...form.field("position", String(term?.position ?? terms.length))}
        type="number"
        label={t("work:vocabularies.order")}
      />
      <SelectInput
        {...form.field("broader", term?.broaderId ?? "")}
        label={t("work:vocabularies.broader")}
        emptyLabel={t("work:vocabularies.none")}
        choices={choices}
      />
      <TextInput
        {...form.field("exactMatch", term?.exactMatch ?? "")}
        type="url"
        label={t("work:vocabularies.exactMatch")}
      />
      <label className="flex min-h-9 max-w-measure items-start gap-3">
        <input
          type="checkbox"
          name="hidden"
          value="yes"
          defaultChecked={form.draft ? form.value("hidden") === "yes" : (term?.hidden ?? false)}
          className="tick"
        />
        <span>
          {t("rounds:term.hide")}
          <span className="block text-note text-quiet">{t("rounds:term.hideHint")}</span>
        </span>
      </label>
    </>
  );
}
