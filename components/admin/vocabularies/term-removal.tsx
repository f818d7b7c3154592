import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { termLabel } from "@/lib/i18n/term-label";
import type { TermLine } from "@/lib/records/vocabularies/list";
import type { PageContext } from "@/lib/routes/form-state";

type Props = { page: PageContext; terms: TermLine[]; term: TermLine | null };

/** Removes a term that nothing uses, or merges it into another one. */
export function TermRemoval({ page: { locale, t, form }, terms, term }: Props) {
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
      <PostForm action="/api/admin/vocabularies/merge" locale={locale} hidden={{ id: term.id }}>
        <SelectInput
          id="into"
          name="into"
          label={t("work:vocabularies.into")}
          hint={t("work:vocabularies.mergeHint")}
          emptyLabel=""
          choices={choices}
          error={form.error("into")}
        />
        <Button second>{t("work:vocabularies.mergeSubmit")}</Button>
      </PostForm>
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
