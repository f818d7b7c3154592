import { Button } from "@/components/ui/button";
import { ChoiceInput, SelectInput, TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { NamedPractice } from "@/lib/meetings/follow-up/directory-practices";
import type { TakenHomePage } from "@/lib/meetings/taken-home/read";

export const chooseFields = ["practices", "other", "reason"] as const;

type Props = {
  locale: Locale;
  token: string;
  page: TakenHomePage;
  /** What was typed before, if this form was refused. */
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string>;
};

const choiceOf = ({ id, name }: NamedPractice) => ({
  ...{ value: id, label: name.text },
  ...(name.lang ? { lang: name.lang } : {}),
});

/** Which practices a city will try, or why none. */
export function ChooseForm({ locale, token, page, typed, errors }: Props) {
  const t = translator(locale);
  const { answer, taken, ofMeeting, ofHost } = page;
  const open = taken.filter(({ state }) => state === "trying").flatMap(({ practice }) => practice ?? []);
  const settled = new Set(taken.filter(({ state }) => state !== "trying").map(({ practiceId }) => practiceId));
  const more = open.filter(({ id }) => !ofMeeting.some((one) => one.id === id));
  const offered = [...ofMeeting, ...more].filter(({ id }) => !settled.has(id));
  const chosen = typed ? [typed.practices ?? []].flat() : open.map(({ id }) => id);
  const one = (name: string) => [typed?.[name] ?? ""].flat()[0] ?? "";
  const others = ofHost.filter(({ id }) => !settled.has(id) && !more.some((known) => known.id === id));
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const version = one("version") || String(answer?.version ?? 0);
  return (
    <PostForm action="/api/meetings/taken-home" locale={locale} hidden={{ token, version }} labelledBy="choose-title">
      {offered.length > 0 && (
        <ChoiceInput
          id="practices"
          name="practices"
          legend={t("afterwards:choose.practices")}
          {...wrong("practices")}
          choices={offered.map((practice) => ({ ...choiceOf(practice), checked: chosen.includes(practice.id) }))}
        />
      )}
      {others.length > 0 && (
        <SelectInput
          id="other"
          name="other"
          label={t("afterwards:choose.other")}
          optional={t("account:optional")}
          emptyLabel={t("afterwards:report.noPractice")}
          value={one("other")}
          {...wrong("other")}
          choices={others.map(choiceOf)}
        />
      )}
      <TextArea
        id="reason"
        name="reason"
        rows={2}
        label={t("afterwards:choose.reason")}
        hint={t("afterwards:choose.reasonHint")}
        value={typed ? one("reason") : (answer?.reason ?? "")}
        {...wrong("reason")}
      />
      <Button>{t("afterwards:choose.send")}</Button>
    </PostForm>
  );
}
