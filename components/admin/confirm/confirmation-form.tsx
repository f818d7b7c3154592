import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { RecordChoices } from "@/components/work/record-choices";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/server";
import type { Unconfirmed } from "@/lib/records/admin/dashboard";
import type { PageContext } from "@/lib/routes/form-state";

type Props = { page: PageContext; lines: Unconfirmed[]; total: number; months: readonly number[] };

function confirmationChoice({ locale, form }: PageContext, line: Unconfirmed) {
  const t = translator(locale);
  const { recordId, title, titleLanguage, kind, city, day } = line;
  const until = day ? t("work:dashboard.until", { day: formatDay(day, locale) }) : t("work:dashboard.never");
  return {
    id: recordId,
    title,
    titleLanguage,
    checked: form.values("ids").includes(recordId),
    about: [t(`kinds:kind.${kind}`), city, until].filter(Boolean).join(" · "),
  };
}

/** Confirms many records at once, for a number of months. */
export function ConfirmationForm({ page, lines, total, months }: Props) {
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
        choices={lines.map((line) => confirmationChoice(page, line))}
        error={form.error("ids")}
      />
      <SelectInput
        id="months"
        name="months"
        label={t("work:confirm.months")}
        value={form.value("months") ?? "12"}
        error={form.error("months")}
        choices={months.map((count) => ({ value: String(count), label: t("work:confirm.monthsCount", { count }) }))}
      />
      <Button>{t("work:confirm.submit")}</Button>
    </PostForm>
  );
}
