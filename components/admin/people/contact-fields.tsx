import { FoldedChoices } from "@/components/fields/plain-controls";
import { ChoiceInput, TextInput } from "@/components/ui/field";
import type { Choice } from "@/components/ui/filter-form";
import { alphabet } from "@/lib/i18n/formats";
import { languageTags } from "@/lib/i18n/languages";
import { isLocale, type Locale, languageLabel, languageName, locales } from "@/lib/i18n/locales";
import type { ContactPerson } from "@/lib/records/admin/person";
import type { PageContext } from "@/lib/routes/form-state";

/** The site's languages first, then the others by name. What is stored and unknown stays, so that a save asks about it. */
function languageChoices(chosen: readonly string[], locale: Locale): Choice[] {
  const others = [...new Set([...languageTags, ...chosen])].filter((code) => !isLocale(code));
  const choices = (codes: readonly string[]) =>
    codes
      .map((code) => ({ value: code, label: languageLabel(code, locale), checked: chosen.includes(code) }))
      .sort((a, b) => alphabet(locale).compare(a.label, b.label));
  return [...choices(locales), ...choices(others)];
}

export function ContactFields({ page, person }: { page: PageContext; person: ContactPerson | null }) {
  const { locale, t, form } = page;
  const showName = form.draft ? form.value("showName") === "yes" : (person?.showName ?? false);
  const answersIn = form.draft ? form.values("languages") : (person?.languages ?? []);
  const languageError = form.errors.find(({ path }) => /^languages(\.|$)/.test(path))?.text;
  return (
    <>
      <TextInput {...form.field("name", person?.name)} autoComplete="off" label={t("work:people.name")} required />
      <ChoiceInput
        id="showName"
        name="showName"
        legend={t("work:people.shown")}
        choices={[{ value: "yes", label: t("work:people.showName"), checked: showName }]}
      />
      <TextInput
        {...form.field("email", person?.email)}
        type="email"
        autoComplete="off"
        label={t("work:people.address")}
        hint={t("work:people.addressHint")}
      />
      <FoldedChoices
        id="languages"
        name="languages"
        legend={t("work:people.answers")}
        choices={languageChoices(answersIn, locale)}
        {...(languageError ? { error: languageError } : {})}
      />
      {locales.map((language) => (
        <TextInput
          key={language}
          id={`offices-${language}`}
          name={`office.${language}`}
          label={t("work:people.officeIn", { language: languageName(language, locale) })}
          value={form.value(`office.${language}`) ?? person?.offices[language]}
          error={form.error(`offices.${language}`)}
          lang={language}
        />
      ))}
    </>
  );
}
