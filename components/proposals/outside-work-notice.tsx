import { Callout } from "@/components/ui/callout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kinds } from "@/lib/kinds/index";
import type { OutsideWork } from "@/lib/proposals/outside-work";
import { ApprovalComments } from "./approval-list";
import { approvalState } from "./approval-state";

type Props = { locale: Locale; kind: KindName; id: string; work: OutsideWork };

/** Shown on the form of a record: the proposal it came from, and answers to requests for approval. */
export function OutsideWorkNotice({ locale, kind, id, work: { proposalId, approvals } }: Props) {
  const t = translator(locale);
  return (
    <>
      {proposalId && (
        <Callout tone="strong">
          {t("proposals:admin.proposal")}{" "}
          <a href={`/${locale}/admin/proposals/${proposalId}`}>{t("proposals:admin.toProposal")}</a>
        </Callout>
      )}
      {approvals.length > 0 && (
        <Callout title={t("proposals:ask.tab")}>
          <ul>
            {approvals.map((line) => (
              <li key={line.id}>
                <a href={`/${locale}/admin/approvals/${kinds[kind].path}/${id}#asked`}>
                  {line.name ?? t("proposals:ask.erased")}
                </a>
                : {approvalState(t, line)}
                {line.changedSince && ` – ${t("proposals:ask.changed")}`}
                {line.reason && (
                  <p lang={line.language} className="whitespace-pre-line">
                    {line.reason}
                  </p>
                )}
                <ApprovalComments locale={locale} line={line} />
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}
