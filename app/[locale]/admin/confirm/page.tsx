import { notFound } from "next/navigation";
import { ConfirmationForm } from "@/components/admin/confirm/confirmation-form";
import { EmptyState } from "@/components/ui/empty-state";
import { WorkFrame } from "@/components/work/work-frame";
import { readUnconfirmed } from "@/lib/records/admin/dashboard";
import { citiesOf } from "@/lib/records/review/cities";
import { confirmationMonths } from "@/lib/records/write/confirm";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("work:confirm.title"));

const shownAtOnce = 100;

/** Records of the reader's cities that are due to be checked; many can be confirmed at once. */
export default async function Page(props: AdminProps) {
  const page = await readAdminPage(props, () => "/confirm");
  const { t, actor, locale, frame, form, query } = page;
  if (citiesOf(actor)?.length === 0) notFound();
  const { lines, total } = await readUnconfirmed(actor, locale, new Date(), shownAtOnce);
  const count = Number(firstValue(query.done));
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
        <ConfirmationForm page={page} lines={lines} total={total} months={confirmationMonths} />
      )}
    </WorkFrame>
  );
}
