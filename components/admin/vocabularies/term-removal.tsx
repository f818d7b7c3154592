import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { termLabel } from "@/lib/i18n/term-label";
import type { TermLine } from "@/lib/records/vocabularies/list";
import type { PageContext } from "@/lib/routes/form-state";

type Props = {
  page: PageContext;
  terms: TermLine[];
  term: TermLine | null;
  /** The term that was chosen to merge into: asks before it is done. */
  into: TermLine | null;
  here: string;
};

/** What would happen, and the button that does it. */
function MergeQuestion({ page: { locale, t }, term, into }: { page: PageContext; term: TermLine; into: TermLine }) {
  const [lost, kept] = [termLabel(term, locale).text, termLabel(into, locale).text];
  return (
    <PostForm action="/api/admin/vocabularies/merge" locale={locale} hidden={{ id: term.id, into: into.id }} decides>
      <p className="max-w-measure font-semibold">{t("rounds:term.ask", { lost, kept })}</p>
      <p className="max-w-measure">
        {t("rounds:term.effect", { count: term.usage })} {t("rounds:term.forGood")}
      </p>
      <Button>{t("work:vocabularies.mergeSubmit")}</Button>
    </PostForm>
  );
}

/** Removes a term that nothing uses, or merges it into another one. */
export function TermRemoval({ page, terms, term, into, here }: Props) {
  const { locale, t, form } = page;
  if (!term) return null;
  const choices = terms
    .filter(({ id }) => id !== term.id)
    .map((item) => ({ value: item.id, label: termLabel(item, locale).text }));
  const isFree = term.usage === 0 && term.narrower === 0;
  return (
    <WorkPart id="merge" title={t("work:vocabularies.mergeTitle")}>
      <p className="max-w-measure">
        {t("work:vocabularies.usage")}:{" "}
        {term.usage > 0 ? t("work:vocabularies.usageCount", { count: term.usage }) : t("work:vocabularies.unused")}
        {term.narrower > 0 && ` · ${t("work:vocabularies.narrower", { count: term.narrower })}`}
      </p>
      {into && <MergeQuestion page={page} term={term} into={into} />}
      <form method="get" action={`${here}#merge`} className="space-y-6">
        <SelectInput
          id="into"
          name="into"
          label={t("work:vocabularies.into")}
          hint={t("work:vocabularies.mergeHint")}
          emptyLabel=""
          choices={choices}
          value={into?.id ?? ""}
          error={form.error("into")}
        />
        <Button second>{t("rounds:term.choose")}</Button>
      </form>
      {isFree ? (
        <PostForm action="/api/admin/vocabularies/remove" locale={locale} hidden={{ id: term.id }}>
          <Button second>{t("work:vocabularies.remove")}</Button>
        </PostForm>
      ) : (
        <p className="max-w-measure text-quiet">{t("work:vocabularies.inUse")}</p>
      )}
    </WorkPart>
  );
}
