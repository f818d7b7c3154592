import { notFound } from "next/navigation";
import { cache } from "react";
import {
  ProposalChange,
  ProposalCircumstances,
  ProposalOutcome,
} from "@/components/admin/reviews/proposal-circumstances";
import { ProposalDecision } from "@/components/admin/reviews/proposal-decision";
import { ProposalWritten } from "@/components/admin/reviews/proposal-written";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { isLocale } from "@/lib/i18n/locales";
import { readReviewedProposal } from "@/lib/proposals/queue";
import { readProposalParts } from "@/lib/proposals/summary";
import { readRound } from "@/lib/records/rounds/read-round";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

/** Cached, because the page and its title both need it. */
const findReviewedProposal = cache(readReviewedProposal);

export const generateMetadata = adminTitle(async (t, { id = "", locale }, actor) => {
  const reviewed = actor && isLocale(locale) ? await findReviewedProposal(actor, id, locale) : null;
  return [reviewed?.line.title, reviewed?.line.reference ?? t("proposals:admin.title")].filter(Boolean).join(": ");
});

const outcomes = ["accept", "sendBack", "decline", "spam", "release", "putRight", "notMistaken"] as const;

/** A proposal or report with its sender, its text and the decision. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readAdminPage(props, ({ id }) => `/proposals/${id}`);
  const { locale, t, actor, frame, form, params, query } = page;
  const reviewed = (await findReviewedProposal(actor, params.id, locale)) ?? notFound();
  const { line } = reviewed;
  const [parts, round] = await Promise.all([
    readProposalParts(reviewed.proposal, locale),
    readRound(actor, query, locale),
  ]);
  const done = outcomes.find((item) => item === query.done);
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: `/${locale}/admin/reviews`, label: t("work:nav.reviews") },
        { href: `/${locale}/admin/proposals`, label: t("proposals:admin.nav") },
        { label: line.reference },
      ]}
      title={line.title}
      titleLanguage={line.titleLanguage}
      aside={<span className="text-quiet">{t(`proposals:admin.${line.type}`)}</span>}
      done={done && t(`proposals:admin.done.${done}`)}
      errors={form.summary(["reason"])}
    >
      <ProposalOutcome page={page} reviewed={reviewed} />
      <ProposalChange page={page} reviewed={reviewed} />
      <WorkPart id="who" title={t("proposals:admin.who")}>
        <ProposalCircumstances page={page} reviewed={reviewed} />
      </WorkPart>
      <WorkPart id="written" title={t("proposals:admin.written")}>
        <ProposalWritten page={page} reviewed={reviewed} parts={parts} />
      </WorkPart>
      <ProposalDecision page={page} reviewed={reviewed} round={round} />
    </WorkFrame>
  );
}
