import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { RecordChoices } from "@/components/work/record-choices";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/server";
import type { Unconfirmed } from "@/lib/records/admin/dashboard";
import type { KeyFact } from "@/lib/records/admin/key-facts";
import type { PageContext } from "@/lib/routes/form-state";
import { AskSchool } from "./ask-school";
import { MonthsField } from "./months-field";

type Props = {
  page: PageContext;
  lines: Unconfirmed[];
  /** By id of the record. */
  facts: ReadonlyMap<string, KeyFact[]>;
  total: number;
  months: readonly number[];
};

/** The rest is on the page of the record. */
const shownFacts = 6;

function confirmationChoice({ locale, form }: PageContext, line: Unconfirmed, facts: readonly KeyFact[]) {
  const t = translator(locale);
  const { recordId, title, titleLanguage, kind, city, day } = line;
  const until = day ? t("work:dashboard.until", { day: formatDay(day, locale) }) : t("work:dashboard.never");
  return {
    id: recordId,
    title,
    titleLanguage,
    checked: form.values("ids").includes(recordId),
    facts: facts.slice(0, shownFacts),
    link: { href: `/${locale}/admin/confirm/${recordId}`, label: t("rounds:check.look", { title }) },
    about: [t(`kinds:kind.${kind}`), city, until].filter(Boolean).join(" · "),
  };
}

/** Confirms many records at once, for a number of months. */
export function ConfirmationForm({ page, lines, facts, total, months }: Props) {
  const { locale, t, form } = page;
  return (
    <PostForm action="/api/admin/confirm" locale={locale}>
      {total > lines.length && (
        <p className="text-quiet">
          {t("work:confirm.shown", {
            shown: formatNumber(lines.length, locale),
            total: formatNumber(total, locale),
          })}
        </p>
      )}
      <RecordChoices
        id="ids"
        name="ids"
        legend={t("work:confirm.legend")}
        choices={lines.map((line) => confirmationChoice(page, line, facts.get(line.recordId) ?? []))}
        error={form.error("ids")}
      />
      <MonthsField page={page} months={months} />
      <Button>{t("work:confirm.submit")}</Button>
      <AskSchool page={page} />
    </PostForm>
  );
}
