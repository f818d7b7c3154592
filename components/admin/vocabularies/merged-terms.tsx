import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { formatInstant } from "@/lib/i18n/format";
import { termLabel } from "@/lib/i18n/term-label";
import type { MergedTerm } from "@/lib/records/vocabularies/term-merge";
import type { PageContext } from "@/lib/routes/form-state";

/** The terms that were merged into this one, each with a button that undoes it. */
export function MergedTerms({ page: { locale, t }, merges }: { page: PageContext; merges: MergedTerm[] }) {
  if (merges.length === 0) return null;
  return (
    <WorkPart id="merged" title={t("rounds:term.mergedInto")}>
      <p className="max-w-measure">{t("rounds:term.undoHint")}</p>
      <ul className="max-w-measure space-y-4">
        {merges.map((merge) => {
          const { text, lang } = termLabel(merge, locale);
          return (
            <li key={merge.id}>
              <PostForm action="/api/admin/vocabularies/separate" locale={locale} hidden={{ id: merge.id }}>
                <p>
                  <span lang={lang}>{text}</span>{" "}
                  <span className="text-quiet">
                    {merge.byName} · {formatInstant(merge.mergedAt, locale, "UTC")}
                  </span>
                </p>
                <Button second>
                  {t("rounds:term.undo")} <span className="sr-only">{text}</span>
                </Button>
              </PostForm>
            </li>
          );
        })}
      </ul>
    </WorkPart>
  );
}
