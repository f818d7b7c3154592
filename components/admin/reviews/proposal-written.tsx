import { ProposalSummary } from "@/components/proposals/proposal-summary";
import { FactList } from "@/components/ui/fact-list";
import type { Translate } from "@/lib/i18n/server";
import { adminPath, recordPath } from "@/lib/kinds/address";
import { isWebAddress } from "@/lib/proposals/schema";
import { type Typed, typedText } from "@/lib/proposals/steps";
import type { ProposalStepSummary } from "@/lib/proposals/summary";
import type { ReviewedProposalProps } from "./reviewed-proposal-props";

const fieldLabel = (t: Translate, name: string) => (t as (key: string) => string)(`kinds:field.${name}`);

/** Links to the record's form and pages. */
function RecordLinks({ page: { locale, t }, reviewed: { proposal } }: ReviewedProposalProps) {
  const { record, type } = proposal;
  if (!record) return null;
  const form = adminPath(locale, record.kind, record.id);
  const links = [
    { href: form, label: t(type === "practice" ? "proposals:admin.record" : "proposals:admin.edit") },
    record.publication === "published"
      ? { href: recordPath(locale, record), label: t("proposals:admin.page") }
      : { href: form.replace("/admin/", "/admin/preview/"), label: t("proposals:admin.preview") },
  ];
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-1">
      {links.map(({ href, label }) => (
        <a key={href} href={href} className="target font-semibold">
          {label}
        </a>
      ))}
    </p>
  );
}

function Report({ page: { t }, reviewed: { proposal } }: ReviewedProposalProps) {
  const values = proposal.values as Typed;
  const [section, source] = [typedText(values, "section"), typedText(values, "source")];
  const written = (text: string) => text && <span className="break-words whitespace-pre-line">{text}</span>;
  return (
    <div lang={proposal.language} className="max-w-measure">
      <FactList
        lines={[
          { label: t("proposals:admin.section"), value: section && fieldLabel(t, section) },
          { label: t("proposals:admin.wrong"), value: written(typedText(values, "wrong")) },
          { label: t("proposals:admin.right"), value: written(typedText(values, "right")) },
          {
            label: t("proposals:admin.source"),
            value: isWebAddress(source) && (
              <a href={source} rel="noopener nofollow" className="break-all">
                {source}
              </a>
            ),
          },
        ]}
      />
    </div>
  );
}

/** The text of the proposal or report, with links to the record it created or is about. */
export function ProposalWritten({ parts, ...props }: ReviewedProposalProps & { parts: ProposalStepSummary[] }) {
  const { page, reviewed } = props;
  const { proposal } = reviewed;
  const { locale } = page;
  const isReport = proposal.type === "mistake";
  const lang = proposal.language === locale ? undefined : proposal.language;
  return (
    <div className="space-y-6">
      <RecordLinks {...props} />
      {isReport ? <Report {...props} /> : <ProposalSummary locale={locale} lang={lang} parts={parts} level="h3" />}
    </div>
  );
}
