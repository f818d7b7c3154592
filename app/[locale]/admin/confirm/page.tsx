import { notFound } from "next/navigation";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SelectField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { RecordChoices } from "@/components/work/record-choices";
import { WorkFrame } from "@/components/work/work-frame";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import { readUnconfirmed } from "@/lib/records/admin/dashboard";
import { citiesOf } from "@/lib/records/review/reviews";
import { confirmationMonths } from "@/lib/records/write/confirm";
import { type AdminProps, adminTitle, one } from "../admin-page";
import { readWorkPage } from "../work-page";

export const generateMetadata = adminTitle((t) => t("work:confirm.title"));

const shownAtOnce = 100;

/** Records of my cities that have to be looked at again, to be confirmed many at a time. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, form, query } = await readWorkPage(props, () => "/confirm");
  if (citiesOf(actor)?.length === 0) notFound();
  const { lines, total } = await readUnconfirmed(actor, locale, new Date(), shownAtOnce);
  const count = Number(one(query.done));
  const chosen = form.values("ids");
  const choices = lines.map(({ recordId, title, titleLanguage, kind, city, day }) => ({
    id: recordId,
    title,
    titleLanguage,
    checked: chosen.includes(recordId),
    about: [
      t(`kinds:kind.${kind}`),
      city,
      day ? t("work:dashboard.until", { day: formatDay(day, locale) }) : t("work:dashboard.never"),
    ]
      .filter(Boolean)
      .join(" · "),
  }));
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:nav.confirm") }]}
      title={t("work:confirm.title")}
      lead={t("work:confirm.lead")}
      done={count > 0 ? t("work:confirm.done", { count }) : undefined}
      errors={form.summary(["ids", "months"])}
    >
      {lines.length === 0 ? (
        <EmptyState title={t("work:confirm.emptyTitle")}>
          <p>{t("work:confirm.empty")}</p>
        </EmptyState>
      ) : (
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
            choices={choices}
            error={form.error("ids")}
          />
          <SelectField
            id="months"
            name="months"
            label={t("work:confirm.months")}
            value={form.value("months") ?? "12"}
            error={form.error("months")}
            choices={confirmationMonths.map((months) => ({
              value: String(months),
              label: t("work:confirm.monthsCount", { count: months }),
            }))}
          />
          <Button>{t("work:confirm.submit")}</Button>
        </PostForm>
      )}
    </WorkFrame>
  );
}
