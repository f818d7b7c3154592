import { notFound } from "next/navigation";
import { ConfirmationForm } from "@/components/admin/confirm/confirmation-form";
import { ExportForm } from "@/components/admin/export/export-form";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { WorkFrame } from "@/components/work/work-frame";
import type { Translate } from "@/lib/i18n/server";
import { readUnconfirmed } from "@/lib/records/admin/dashboard";
import { readKeyFacts } from "@/lib/records/admin/key-facts";
import { citiesOf } from "@/lib/records/review/cities";
import { roundStart } from "@/lib/records/rounds/round";
import { confirmationMonths } from "@/lib/records/write/confirm";
import { firstValue, type Query } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("work:confirm.title"));

const shownAtOnce = 50;

/** What became of letters: how many records were asked about, and why not all. */
function askedWords(t: Translate, query: Query): string | undefined {
  const sentences = (["asked", "unreachable", "earlier"] as const).flatMap((what) => {
    const count = Number(firstValue(query[what]));
    return Number.isInteger(count) && count > 0 ? [t(`rounds:yearly.${what}`, { count })] : [];
  });
  return sentences.join(" ") || undefined;
}

/** Records of the reader's cities that are due to be checked; many can be confirmed at once. */
export default async function Page(props: AdminProps) {
  const page = await readAdminPage(props, () => "/confirm");
  const { t, actor, locale, frame, form, query } = page;
  if (citiesOf(actor)?.length === 0) notFound();
  const { lines, total } = await readUnconfirmed(actor, locale, new Date(), shownAtOnce);
  const facts = await readKeyFacts(actor, lines, locale);
  const count = Number(firstValue(query.done));
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:nav.confirm") }]}
      title={t("work:confirm.title")}
      lead={t("work:confirm.lead")}
      done={count > 0 ? t("work:confirm.done", { count }) : askedWords(t, query)}
      errors={form.summary(["ids", "months"])}
    >
      {lines.length === 0 ? (
        <EmptyState title={t("work:confirm.emptyTitle")}>
          <p>{t("work:confirm.empty")}</p>
        </EmptyState>
      ) : (
        <>
          <div>
            <ButtonLink second href={roundStart(locale, "confirm")}>
              {t("rounds:start")}
            </ButtonLink>
          </div>
          <ConfirmationForm page={page} lines={lines} facts={facts} total={total} months={confirmationMonths} />
          <ExportForm locale={locale} list="confirm" query="" />
        </>
      )}
    </WorkFrame>
  );
}
