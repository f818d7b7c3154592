import { ChoiceInput, TextInput } from "@/components/ui/field";
import { languageName, locales } from "@/lib/i18n/locales";
import type { ContactPerson } from "@/lib/records/admin/person";
import type { PageContext } from "@/lib/routes/form-state";

export function ContactFields({ page, person }: { page: PageContext; person: ContactPerson | null }) {
  const { locale, t, form } = page;
  const showName = form.draft ? form.value("showName") === "yes" : (person?.showName ?? false);
  return (
    <>
      <TextInput
        id="name"
        name="name"
        autoComplete="off"
        label={t("work:people.name")}
        value={form.value("name") ?? person?.name}
        error={form.error("name")}
        required
      />
      <ChoiceInput
        id="showName"
        name="showName"
        legend={t("work:people.shown")}
        choices={[{ value: "yes", label: t("work:people.showName"), checked: showName }]}
      />
      <TextInput
        id="email"
        name="email"
        type="email"
        autoComplete="off"
        label={t("work:people.address")}
        hint={t("work:people.addressHint")}
        value={form.value("email") ?? person?.email}
        error={form.error("email")}
      />
      <TextInput
        id="languages"
        name="languages"
        label={t("work:people.answers")}
        hint={t("work:people.answersHint")}
        value={form.value("languages") ?? person?.languages.join(", ")}
        error={form.error("languages") ?? form.error("languages.0")}
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
