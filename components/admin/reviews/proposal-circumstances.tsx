import { Callout } from "@/components/ui/callout";
import { FactList } from "@/components/ui/fact-list";
import type { points } from "@/lib/contact/ask/abuse/thresholds";
import { formatInstant, formatList } from "@/lib/i18n/format";
import { languageLabel } from "@/lib/i18n/locales";
import type { ReviewedProposalProps } from "./reviewed-proposal-props";

/** The decision on a proposal; before that, the reasons to look at it with care. */
export function ProposalOutcome({ page: { locale, t }, reviewed: { proposal } }: ReviewedProposalProps) {
  const { state, reason, signals } = proposal;
  if (state === "held") {
    const words = signals.map((signal) => t(`proposals:admin.signal.${signal as keyof typeof points}`));
    return (
      <Callout title={t("proposals:admin.heldTitle")} tone="strong">
        {t("proposals:admin.heldText", { signals: formatList(words, locale) })}
      </Callout>
    );
  }
  if (state === "submitted" || state === "draft" || state === "unconfirmed") return null;
  return (
    <Callout title={`${t("proposals:admin.was")}: ${t(`proposals:admin.states.${state}`)}`}>
      {reason && <p className="font-read whitespace-pre-line">{reason}</p>}
    </Callout>
  );
}

/** Shown when a proposal was submitted again and a coordinator had changed the same record meanwhile. */
export function ProposalChange({ page: { locale, t }, reviewed: { waitingChange } }: ReviewedProposalProps) {
  if (!waitingChange) return null;
  return (
    <Callout title={t("proposals:admin.change")} tone="strong">
      <p>{t("proposals:admin.changeText")}</p>
      <a href={`/${locale}/admin/reviews/revision/${waitingChange}`} className="target">
        {t("proposals:admin.compare")}
      </a>
    </Callout>
  );
}

function addressWords({ page: { t }, reviewed: { proposal } }: ReviewedProposalProps): string {
  if (!proposal.email) return t("proposals:admin.noEmail");
  return t(proposal.confirmedAt ? "proposals:admin.confirmed" : "proposals:admin.unconfirmed");
}

/** The sender's details, as far as they gave them. */
export function ProposalCircumstances(props: ReviewedProposalProps) {
  const { page, reviewed } = props;
  const { locale, t } = page;
  const { proposal, line } = reviewed;
  const { name, email, organisation, updatedAt, language, reference } = proposal;
  return (
    <div className="max-w-measure space-y-3">
      <FactList
        lines={[
          { label: t("proposals:admin.by"), value: name ?? t("proposals:admin.nobody") },
          { label: t("proposals:field.organisation"), value: organisation },
          { label: t("account:email"), value: email && <span className="break-all">{email}</span> },
          { label: t("account:language"), value: languageLabel(language, locale) },
          { label: t("proposals:admin.city"), value: line.city ?? t("work:people.platform") },
          { label: t("proposals:admin.since"), value: formatInstant(updatedAt, locale, "Europe/Brussels") },
          { label: t("proposals:reference"), value: reference },
        ]}
      />
      <p className="text-note text-quiet">{addressWords(props)}</p>
    </div>
  );
}
