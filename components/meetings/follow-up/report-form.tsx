import { randomUUID } from "node:crypto";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { ChoiceInput, SelectInput, TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { progressStates } from "@/lib/meetings/choices";
import type { NamedPractice } from "@/lib/meetings/follow-up/directory-practices";
import { namedChoices } from "../named-choices";

const figureFields = ["figure", "figureCounts", "figureOn", "figureSource"] as const;
export const reportFieldNames = ["state", "text", "practice", ...figureFields] as const;

type Props = {
  locale: Locale;
  action: string;
  hidden: Record<string, string>;
  /** The id of the heading that names the form. */
  labelledBy: string;
  /** Before the ids of its fields; "" for the form to which errors link. */
  prefix: string;
  offered: readonly NamedPractice[];
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
};

/** What became of a suggestion: a state and a sentence, and if there is one a practice or a figure. */
export function FollowUpForm({ locale, action, hidden, labelledBy, prefix, offered, value, error }: Props) {
  const t = translator(locale);
  const field = (name: string) => ({ id: `${prefix}${name}`, name, ...given(name) });
  const given = (name: string) => {
    const [typed, wrong] = [value(name), error(name)];
    return { ...(typed === undefined ? {} : { value: typed }), ...(wrong === undefined ? {} : { error: wrong }) };
  };
  const hasFigure = figureFields.some((name) => value(name) || error(name));
  const wrong = error("state");
  const submission = value("submission") || randomUUID();
  return (
    <PostForm action={action} locale={locale} hidden={{ ...hidden, submission }} labelledBy={labelledBy}>
      <ChoiceInput
        id={`${prefix}state`}
        name="state"
        one
        legend={t("afterwards:report.state")}
        {...(wrong === undefined ? {} : { error: wrong })}
        choices={progressStates.map((state) => ({
          ...{ value: state, label: t(`afterwards:state.${state}`), checked: value("state") === state },
        }))}
      />
      <TextArea
        {...field("text")}
        rows={2}
        label={t("afterwards:report.text")}
        hint={t("afterwards:report.textHint")}
      />
      {offered.length > 0 && (
        <SelectInput
          {...field("practice")}
          label={t("afterwards:report.practice")}
          optional={t("account:optional")}
          hint={t("afterwards:report.practiceHint")}
          emptyLabel={t("afterwards:report.noPractice")}
          choices={namedChoices(offered)}
        />
      )}
      <Details summary={t("afterwards:report.figureTitle")} open={hasFigure}>
        <div className="space-y-4">
          {figureFields.map((name) => (
            <TextInput
              key={name}
              {...field(name)}
              label={t(`afterwards:report.${name}`)}
              hint={t(`afterwards:report.${name}Hint`)}
            />
          ))}
        </div>
      </Details>
      <Button>{t("afterwards:report.send")}</Button>
    </PostForm>
  );
}
