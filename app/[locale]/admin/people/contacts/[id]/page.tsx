import { notFound } from "next/navigation";
import { cache } from "react";
import { Button } from "@/components/ui/button";
import { ChoiceField, SelectField, TextField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkFrame } from "@/components/work/work-frame";
import { languageName, locales } from "@/lib/i18n/locales";
import { type ContactPerson, organisationsFor, readPerson } from "@/lib/records/admin/person";
import { citiesOf } from "@/lib/records/review/reviews";
import { type AdminProps, adminTitle } from "../../../admin-page";
import { readWorkPage } from "../../../work-page";

/** Asked once for the page and its title. */
const findPerson = cache(readPerson);

export const generateMetadata = adminTitle(async (t, { id = "" }, actor) => {
  const person = actor && id !== "new" ? await findPerson(actor, id) : null;
  return person ? `${person.name}: ${t("work:people.contact")}` : t("work:people.addContact");
});

type State = Awaited<ReturnType<typeof readWorkPage>>;

function Fields({ state, person }: { state: State; person: ContactPerson | null }) {
  const { locale, t, form } = state;
  const showName = form.isRefused ? form.value("showName") === "yes" : (person?.showName ?? false);
  return (
    <>
      <TextField
        id="name"
        name="name"
        autoComplete="off"
        label={t("work:people.name")}
        value={form.value("name") ?? person?.name}
        error={form.error("name")}
        required
      />
      <ChoiceField
        id="showName"
        name="showName"
        legend={t("work:people.shown")}
        choices={[{ value: "yes", label: t("work:people.showName"), checked: showName }]}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        autoComplete="off"
        label={t("work:people.address")}
        hint={t("work:people.addressHint")}
        value={form.value("email") ?? person?.email}
        error={form.error("email")}
      />
      <TextField
        id="languages"
        name="languages"
        label={t("work:people.answers")}
        hint={t("work:people.answersHint")}
        value={form.value("languages") ?? person?.languages.join(", ")}
        error={form.error("languages") ?? form.error("languages.0")}
      />
      {locales.map((language) => (
        <TextField
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

/** A contact without an account. The address is shown to those who may edit the person, and to nobody else. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const state = await readWorkPage(props, ({ id }) => `/people/contacts/${id}`);
  const { locale, t, actor, frame, form, params } = state;
  const isNew = params.id === "new";
  if (citiesOf(actor)?.length === 0) notFound();
  const person = isNew ? null : ((await findPerson(actor, params.id)) ?? notFound());
  const organisations = await organisationsFor(actor, locale);
  const title = person?.name ?? t("work:people.addContact");
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: `/${locale}/admin/people`, label: t("work:people.title") }, { label: title }]}
      title={title}
      errors={form.summary(["name", "email", "languages", "organisation"])}
    >
      <PostForm action="/api/admin/people/contacts" locale={locale} hidden={{ id: person?.id }}>
        <Fields state={state} person={person} />
        <SelectField
          id="organisation"
          name="organisation"
          label={t("work:people.organisation")}
          any={t("work:vocabularies.none")}
          value={form.value("organisation") ?? person?.organisation ?? ""}
          error={form.error("organisation")}
          choices={organisations.map(({ id, label }) => ({ value: id, label }))}
        />
        <Button>{t("work:people.saveContact")}</Button>
      </PostForm>
    </WorkFrame>
  );
}
