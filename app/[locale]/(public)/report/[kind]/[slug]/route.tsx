import { notFound } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { FormFrame } from "@/components/proposals/form-frame";
import { ReportForm } from "@/components/proposals/report-form";
import { Callout } from "@/components/ui/callout";
import { handOutForm } from "@/lib/contact/ask/abuse/form-token";
import type { Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import { type KindName, kindAtPath } from "@/lib/kinds/index";
import type { ProposalWithRecord } from "@/lib/proposals/models";
import { readOwn } from "@/lib/proposals/read";
import { findReported, sectionsOf } from "@/lib/proposals/report";
import { publicLabels } from "@/lib/records/public/labels";
import { privateHead, readProposeState } from "../../../propose/form-state";

const fieldLabel = (t: Translate, name: string) => (t as (key: string) => string)(`kinds:field.${name}`);

const reported = ["section", "wrong", "right", "source", "name", "email"] as const;
const labelOfReport = (locale: Locale) => (name: string) => {
  const field = reported.find((one) => one === name);
  return field && translator(locale)(`proposals:report.${field}`);
};

function sectionChoices(kind: KindName, locale: Locale) {
  const t = translator(locale);
  const labels = sectionsOf(kind).map((value) => ({ value, label: fieldLabel(t, value) }));
  return [...new Map(labels.map((one) => [one.label, one])).values()];
}

/** The status of a report that was sent. */
function Sent({ locale, report }: { locale: Locale; report: ProposalWithRecord }) {
  const t = translator(locale);
  const { state, reference, email, confirmedAt, reason } = report;
  if (state === "accepted") return <p className="max-w-measure">{t("proposals:report.accepted")}</p>;
  if (state === "declined")
    return (
      <Callout title={t("proposals:report.declined")}>
        <p className="font-read whitespace-pre-line">{reason}</p>
      </Callout>
    );
  return (
    <div className="max-w-measure space-y-3">
      <p>{t("proposals:report.sent", { reference })}</p>
      {state === "held" && <p>{t("proposals:report.held")}</p>}
      {email && !confirmedAt && <p>{t("proposals:report.sentConfirm")}</p>}
    </div>
  );
}

/** The form to report an error in a record and, once sent, the report's status. */
export const GET = publicPage<{ kind: string; slug: string }>(async (asked) => {
  const { locale, t, params, query, typed, errors, now } = await readProposeState(asked, labelOfReport(asked.locale));
  const kind = kindAtPath(params.kind);
  const record = kind && (await findReported(kind, params.slug));
  if (!kind || !record) notFound();
  const sent = query.sent ? await readOwn(query.sent, now) : null;
  const report = sent?.type === "mistake" && sent.recordId === record.id ? sent : null;
  const title = (await publicLabels([record.id], locale)).get(record.id);
  const path = `/report/${params.kind}/${params.slug}`;
  const body = (
    <FormFrame
      locale={locale}
      path={report ? `${path}?sent=${query.sent}` : path}
      crumb={t("proposals:report.title")}
      title={t(report ? "proposals:report.sentTitle" : "proposals:report.title")}
      lead={!report && <p>{t("proposals:report.lead")}</p>}
      errors={errors}
      fields={reported}
    >
      <p className="max-w-measure">
        {t("proposals:report.about")}{" "}
        <a href={recordPath(locale, record)} lang={title?.lang === locale ? undefined : title?.lang}>
          {title?.label ?? record.slug}
        </a>
      </p>
      {report ? (
        <Sent locale={locale} report={report} />
      ) : (
        <ReportForm
          locale={locale}
          hidden={{ kind, slug: record.slug, form: await handOutForm(now) }}
          sections={sectionChoices(kind, locale)}
          values={typed ?? {}}
          errors={errors}
        />
      )}
    </FormFrame>
  );
  return { head: privateHead(t("proposals:report.title")), body };
});
