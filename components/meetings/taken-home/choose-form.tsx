import { Button } from "@/components/ui/button";
import { ChoiceInput, SelectInput, TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TakenHomePage } from "@/lib/meetings/taken-home/read";
import { fieldsOfForm } from "@/lib/routes/form-field";
import { firstValue } from "@/lib/routes/query";
import { namedChoices } from "../named-choices";

export const chooseFields = ["practices", "other", "reason"] as const;

type Props = {
  locale: Locale;
  token: string;
  page: TakenHomePage;
  /** What was typed before, if this form was refused. */
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string>;
};

/** Which practices a city will try, or why none. */
export function ChooseForm({ locale, token, page, typed, errors }: Props) {
  const t = translator(locale);
  const { answer, taken, ofMeeting, ofHost } = page;
  const open = taken.filter(({ state }) => state === "trying").flatMap(({ practice }) => practice ?? []);
  const settled = new Set(taken.filter(({ state }) => state !== "trying").map(({ practiceId }) => practiceId));
  const more = open.filter(({ id }) => !ofMeeting.some((one) => one.id === id));
  const offered = [...ofMeeting, ...more].filter(({ id }) => !settled.has(id));
  const chosen = typed ? [typed.practices ?? []].flat() : open.map(({ id }) => id);
  const field = fieldsOfForm(typed, (name) => errors[name]);
  const others = ofHost.filter(({ id }) => !settled.has(id) && !more.some((known) => known.id === id));
  const version = firstValue(typed?.version) || String(answer?.version ?? 0);
  return (
    <PostForm action="/api/meetings/taken-home" locale={locale} hidden={{ token, version }} labelledBy="choose-title">
      {offered.length > 0 && (
        <ChoiceInput
          id="practices"
          name="practices"
          legend={t("afterwards:choose.practices")}
          error={errors.practices}
          choices={namedChoices(offered).map((one) => ({ ...one, checked: chosen.includes(one.value) }))}
        />
      )}
      {others.length > 0 && (
        <SelectInput
          {...field("other")}
          label={t("afterwards:choose.other")}
          optional={t("account:optional")}
          emptyLabel={t("afterwards:report.noPractice")}
          choices={namedChoices(others)}
        />
      )}
      <TextArea
        {...field("reason", answer?.reason)}
        rows={2}
        label={t("afterwards:choose.reason")}
        hint={t("afterwards:choose.reasonHint")}
      />
      <Button>{t("afterwards:choose.send")}</Button>
    </PostForm>
  );
}
