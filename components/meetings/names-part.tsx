import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { CityAnswerView } from "@/lib/meetings/cities/answer-view";
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

/** The people whom a city has named, and the form that names one more. */
export function NamesPart({ locale, token, view, typed, errors }: Props) {
  const t = translator(locale);
  const { named, people } = view;
  if (view.state !== "accepted" || !people) return null;
  return (
    <WorkPart id="names" title={t("hosting:names.title")}>
      <p>{t("hosting:names.lead", { count: named.length, total: people })}</p>
      {named.length > 0 && (
        <ul className="space-y-2">
          {named.map(({ id, name }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-4">
              <span>{name}</span>
              <PostForm action={action} locale={locale} hidden={{ token, remove: id }}>
                <button type="submit" className="target underline">
                  {t("hosting:names.remove")}
                  <span className="sr-only">: {name}</span>
                </button>
              </PostForm>
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
