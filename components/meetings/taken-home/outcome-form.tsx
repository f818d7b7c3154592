import { Button } from "@/components/ui/button";
import { ChoiceInput, TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TakenLine } from "@/lib/meetings/taken-home/read";
import { firstValue } from "@/lib/routes/query";

export const outcomeFields = ["outcome", "title", "kept", "changed", "why"] as const;

type Props = {
  locale: Locale;
  token: string;
  line: TakenLine;
  /** Before the ids of its fields; "" for the form to which errors link. */
  prefix: string;
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string>;
};

/** What became of a practice that a city wanted to try: a draft in that city, or why not. */
export function OutcomeForm({ locale, token, line, prefix, typed, errors }: Props) {
  const t = translator(locale);
  const value = (name: string) => firstValue(typed?.[name]);
  const field = (name: string) => ({
    ...{ id: `${prefix}${name}`, name, value: value(name) },
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  const { value: _, ...outcome } = field("outcome");
  return (
    <PostForm action="/api/meetings/taken-home-outcome" locale={locale} hidden={{ token, taken: line.id }}>
      <ChoiceInput
        {...outcome}
        one
        legend={t("afterwards:outcome.title")}
        choices={(["adapted", "notPursued"] as const).map((name) => ({
          ...{ value: name, label: t(`afterwards:outcome.${name}`), checked: value("outcome") === name },
        }))}
      />
      <TextInput
        {...field("title")}
        value={typed ? value("title") : (line.practice?.name.text ?? "")}
        label={t("afterwards:outcome.name")}
        hint={t("afterwards:outcome.nameHint")}
      />
      <TextArea {...field("kept")} rows={3} label={t("kinds:field.kept")} hint={t("afterwards:outcome.keptHint")} />
      <TextArea {...field("changed")} rows={3} label={t("kinds:field.changed")} />
      <TextArea
        {...field("why")}
        rows={2}
        label={t("afterwards:outcome.reason")}
        hint={t("afterwards:outcome.reasonHint")}
      />
      <Button>{t("afterwards:outcome.send")}</Button>
    </PostForm>
  );
}
