import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

export type SummaryLine = { name: string; label: string; text: string };
export type SummaryPart = {
  step: "where" | "what" | "outcome" | "you";
  lines: SummaryLine[];
  /** A link back to the step. */
  href?: string;
  isMissing?: boolean;
};

type Props = { locale: Locale; lang?: string | undefined; parts: SummaryPart[]; level?: "h2" | "h3" };

/** Everything that was typed, step by step. */
export function ProposalSummary({ locale, lang, parts, level: Heading = "h2" }: Props): ReactNode {
  const t = translator(locale);
  return parts.map(({ step, lines, href, isMissing }) => {
    const name = t(`proposals:propose.name.${step}`);
    return (
      <section key={step} aria-labelledby={`summary-${step}`} className="max-w-measure border-t border-rule pt-5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <Heading id={`summary-${step}`} className="font-read text-lead">
            {name}
          </Heading>
          {href && (
            <a href={href} className="target">
              {t("proposals:review.change", { step: name })}
            </a>
          )}
        </div>
        {isMissing && <p className="font-semibold text-thread">{t("proposals:review.missing")}</p>}
        <dl className="mt-3 space-y-3">
          {lines.map(({ name: field, label, text }) => (
            <div key={field}>
              <dt className="text-note text-quiet">{label}</dt>
              <dd lang={text ? lang : undefined} className="break-words whitespace-pre-line">
                {text || <span className="text-quiet">{t("proposals:field.empty")}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}
