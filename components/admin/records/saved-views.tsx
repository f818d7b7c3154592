import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import type { FormState } from "@/lib/routes/form-state";

type View = { id: string; name: string; query: string };
type Props = {
  locale: Locale;
  kind: KindName;
  /** The present filters of the list, as a query string. */
  query: string;
  views: View[];
  /** The state of a refused form. */
  form: FormState;
};

/** The person's saved filters of a list, and a form to save the present ones. */
export function SavedViews({ locale, kind, query, views, form }: Props) {
  const t = translator(locale);
  const typed = form.value("name");
  const error = typed === undefined ? undefined : form.errors[0]?.text;
  const action = "/api/admin/records/views";
  return (
    <div className="mt-8">
      {views.length > 0 && <h2 className="font-semibold">{t("admin:views.title")}</h2>}
      <ul>
        {views.map(({ id, name, query: saved }) => (
          <li key={id} className="flex items-baseline justify-between gap-3">
            <a href={`${adminPath(locale, kind)}?${new URLSearchParams(saved)}`} className="target">
              {name}
            </a>
            <PostForm action={action} locale={locale} hidden={{ kind, remove: id }}>
              <button type="submit" className="target quiet-link" aria-label={t("admin:views.remove", { name })}>
                <span aria-hidden="true">×</span>
              </button>
            </PostForm>
          </li>
        ))}
      </ul>
      <Details summary={t("admin:views.save")} open={typed !== undefined}>
        <PostForm action={action} locale={locale} hidden={{ kind, query }}>
          <TextInput
            id="view-name"
            name="name"
            label={t("admin:views.name")}
            value={typed}
            required
            {...(error ? { error } : {})}
          />
          <Button second>{t("admin:views.save")}</Button>
        </PostForm>
      </Details>
    </div>
  );
}
