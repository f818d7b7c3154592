import { written } from "@/components/records/written";
import { MoreLink } from "@/components/ui/button";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";

/** The evidence level of a practice, with its meaning and a link to the explanation. */
export function PracticeEvidenceSection({ evidence, locale }: { evidence: TermView | undefined; locale: Locale }) {
  if (!evidence) return null;
  const t = translator(locale);
  return (
    <Section id="evidence" title={t("kinds:field.evidence")} copyLabel={t("records:copyLabel")}>
      <p className="font-read text-lead">
        <Lang words={written(evidence.label, locale)} />
      </p>
      {evidence.scopeNote && (
        <p className="mt-1 max-w-measure font-read text-read">
          <Lang words={written(evidence.scopeNote, locale)} />
        </p>
      )}
      <p className="mt-3">
        <MoreLink href={`/${locale}/evidence`}>{t("pages:site.pages.evidence")}</MoreLink>
      </p>
    </Section>
  );
}
