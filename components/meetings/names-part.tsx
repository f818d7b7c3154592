import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { CityAnswerView } from "@/lib/meetings/cities/answer-view";
import type { NamedByCity } from "@/lib/meetings/people/list";
import { fieldsOfForm } from "@/lib/routes/form-field";
import { PersonFields } from "./person-fields";

type Props = {
  locale: Locale;
  token: string;
  view: CityAnswerView;
  /** What was typed into a refused form of this part. */
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string>;
};

const action = "/api/meetings/names";

type NeedsProps = Pick<Props, "locale" | "token"> & { person: NamedByCity; reader: string };

/** What a city says about the needs of somebody who has not answered yet. */
function NeedsForm({ locale, token, person: { id, name, said }, reader }: NeedsProps) {
  const t = translator(locale);
  if (!said) return null;
  return (
    <Details
      summary={
        <>
          {t("hosting:names.needs")}
          <span className="sr-only">: {name}</span>
        </>
      }
    >
      <PostForm action={action} locale={locale} hidden={{ token, about: id }}>
        <TextArea
          id={`needs-${id}`}
          name="needs"
          rows={3}
          value={said.needs}
          label={t("hosting:names.what")}
          hint={t("hosting:names.reader", { name: reader })}
          optional={t("account:optional")}
        />
        <TextInput
          id={`diet-${id}`}
          name="diet"
          value={said.diet}
          label={t("hosting:own.diet")}
          optional={t("account:optional")}
        />
        <Button second>{t("hosting:own.save")}</Button>
      </PostForm>
    </Details>
  );
}

/** The people whom a city has named, and the form that names one more. */
export function NamesPart({ locale, token, view, typed, errors }: Props) {
  const t = translator(locale);
  const { named, people, needsReader } = view;
  if (view.state !== "accepted" || !people) return null;
  return (
    <WorkPart id="names" title={t("hosting:names.title")}>
      <p>{t("hosting:names.lead", { count: named.length, total: people })}</p>
      {named.length > 0 && (
        <ul className="space-y-2">
          {named.map((person) => (
            <li key={person.id}>
              <div className="flex flex-wrap items-baseline gap-x-4">
                <span>{person.name}</span>
                <PostForm action={action} locale={locale} hidden={{ token, remove: person.id }}>
                  <button type="submit" className="target underline">
                    {t("hosting:names.remove")}
                    <span className="sr-only">: {person.name}</span>
                  </button>
                </PostForm>
              </div>
              {needsReader && <NeedsForm {...{ locale, token, person }} reader={needsReader} />}
            </li>
          ))}
        </ul>
      )}
      {named.length < people && (
        <PostForm action={action} locale={locale} hidden={{ token }} labelledBy="names-title">
          <PersonFields locale={locale} field={fieldsOfForm(typed, (name) => errors[name])} />
          <Button second>{t("hosting:people.add")}</Button>
        </PostForm>
      )}
    </WorkPart>
  );
}
