import { Button } from "@/components/ui/button";
import { FormField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FormState } from "@/lib/routes/form-state";

type Choice = { value: string; name: string; place: string | null };
type Props = { locale: Locale; id: string; people: Choice[]; coordinators: Choice[]; form: FormState };

function Group({ label, choices }: { label: string; choices: Choice[] }) {
  if (choices.length === 0) return null;
  return (
    <optgroup label={label}>
      {choices.map(({ value, name, place }) => (
        <option key={value} value={value}>
          {place ? `${name} – ${place}` : name}
        </option>
      ))}
    </optgroup>
  );
}

/** Forwards a message to a person. They are listed by name, never by address. */
export function ForwardForm({ locale, id, people, coordinators, form }: Props) {
  const t = translator(locale);
  if (people.length + coordinators.length === 0) return null;
  const error = form.error("to");
  return (
    <WorkPart id="forward" title={t("inbox:forward.title")}>
      <PostForm action="/api/admin/messages/forward" locale={locale} hidden={{ id }} labelledBy="forward-title">
        <FormField id="to" label={t("inbox:forward.to")} hint={t("inbox:forward.hint")} error={error}>
          <select
            id="to"
            name="to"
            defaultValue={form.value("to") ?? ""}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? "to-hint to-error" : "to-hint"}
            className="control"
          >
            <option value="">{t("inbox:forward.choose")}</option>
            <Group label={t("inbox:forward.people")} choices={people} />
            <Group label={t("inbox:forward.coordinators")} choices={coordinators} />
          </select>
        </FormField>
        <Button second>{t("inbox:forward.submit")}</Button>
      </PostForm>
    </WorkPart>
  );
}
