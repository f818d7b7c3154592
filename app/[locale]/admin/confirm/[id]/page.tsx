import { notFound } from "next/navigation";
import { cache } from "react";
import { CheckForm } from "@/components/admin/confirm/check-form";
import { FactList } from "@/components/ui/fact-list";
import { WorkFrame } from "@/components/work/work-frame";
import { formatDay } from "@/lib/i18n/format";
import { isLocale } from "@/lib/i18n/locales";
import { adminPath, recordPath } from "@/lib/kinds/address";
import { readCheckPage } from "@/lib/records/admin/check-page";
import { readRound } from "@/lib/records/rounds/read-round";
import { confirmationMonths } from "@/lib/records/write/confirm";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

/** Cached, because the page and its title both need it. */
const findCheckPage = cache(readCheckPage);

export const generateMetadata = adminTitle(async (t, { id = "", locale }, actor) => {
  const record = actor && isLocale(locale) ? await findCheckPage(actor, id, locale) : null;
  return [record?.title, t("work:confirm.title")].filter(Boolean).join(": ");
});

/** The key facts of one record, to compare and confirm. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readAdminPage(props, ({ id }) => `/confirm/${id}`);
  const { t, actor, locale, frame, form, params, query } = page;
  const [record, round] = await Promise.all([findCheckPage(actor, params.id, locale), readRound(actor, query, locale)]);
  if (!record) notFound();
  const { kind, recordId, slug, until } = record;
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: `/${locale}/admin/confirm`, label: t("work:nav.confirm") }, { label: record.title }]}
      title={record.title}
      titleLanguage={record.titleLanguage}
      aside={<span className="text-quiet">{t(`kinds:kind.${kind}`)}</span>}
      lead={t("rounds:check.lead")}
      errors={form.summary(["months"])}
    >
      <p>{until ? t("work:dashboard.until", { day: formatDay(until, locale) }) : t("work:dashboard.never")}</p>
      <FactList lines={record.facts} />
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        <li>
          <a href={adminPath(locale, kind, recordId)} className="target">
            {t("rounds:check.edit")}
          </a>
        </li>
        <li>
          <a href={recordPath(locale, { kind, slug })} className="target">
            {t("rounds:check.public")}
          </a>
        </li>
      </ul>
      <CheckForm page={page} recordId={recordId} months={confirmationMonths} round={round} />
    </WorkFrame>
  );
}
