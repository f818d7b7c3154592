import { Button } from "@/components/ui/button";
import { SelectInput, TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { fieldsOfForm } from "@/lib/routes/form-field";
import { TrapField } from "./form-frame";

type Props = {
  locale: Locale;
  hidden: Record<string, string>;
  sections: { value: string; label: string }[];
  values: Record<string, string | string[]>;
  errors: Record<string, string>;
};

/** The form to report an error: what is wrong, what is right, the source, and an optional address for the answer. */
export function ReportForm({ locale, hidden, sections, values, errors }: Props) {
  const t = translator(locale);
  const optional = t("account:optional");
  const field = fieldsOfForm(values, (name) => errors[name]);
  return (
    <PostForm action="/api/proposals/report" locale={locale} hidden={hidden}>
      <SelectInput
        {...field("section")}
        label={t("proposals:report.section")}
        emptyLabel={t("proposals:report.sectionAny")}
        choices={sections}
      />
      <TextArea
        {...field("wrong")}
        rows={4}
        label={t("proposals:report.wrong")}
        hint={t("proposals:report.wrongHint")}
        required
      />
      <TextArea {...field("right")} rows={4} label={t("proposals:report.right")} optional={optional} />
      <TextInput
        {...field("source")}
        type="url"
        label={t("proposals:report.source")}
        hint={t("proposals:report.sourceHint")}
        optional={optional}
      />
      <TextInput {...field("name")} label={t("proposals:report.name")} optional={optional} autoComplete="name" />
      <TextInput
        {...field("email")}
        type="email"
        label={t("proposals:report.email")}
        hint={t("proposals:report.emailHint")}
        optional={optional}
        autoComplete="email"
      />
      <TrapField locale={locale} />
      <Button>{t("proposals:report.send")}</Button>
    </PostForm>
  );
}
