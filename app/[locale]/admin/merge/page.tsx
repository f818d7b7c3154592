import { notFound } from "next/navigation";
import { MergeComparison } from "@/components/admin/merge/merge-comparison";
import { MergeSearch } from "@/components/admin/merge/merge-search";
import { Button } from "@/components/ui/button";
import { MergeChoices } from "@/components/work/merge-choices";
import { WorkFrame } from "@/components/work/work-frame";
import { isKindName } from "@/lib/kinds/index";
import { readValueChoices } from "@/lib/records/merge/choices";
import { findToMerge, previewMerge } from "@/lib/records/merge/preview";
import { citiesOf } from "@/lib/records/review/cities";
import { firstValue } from "@/lib/routes/query";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("work:merge.title"));

/** Finds, compares and merges two records that describe the same thing. */
export default async function Page(props: AdminProps) {
  const page = await readAdminPage(props, () => "/merge");
  const { locale, t, actor, frame, form, query } = page;
  if (citiesOf(actor)?.length === 0) notFound();
  const [kindName, words, keep, lose] = [query.kind, query.words, query.keep, query.lose].map(firstValue) as [
    string,
    string,
    string,
    string,
  ];
  const kind = isKindName(kindName) ? kindName : "school";
  const chosen = isUuid(keep) && isUuid(lose);
  const taken = Object.entries(query).flatMap(([name, value]) => (name.startsWith("take.") ? [firstValue(value)] : []));
  const preview = chosen ? await previewMerge(actor, kind, keep, lose, readValueChoices(taken), locale) : null;
  const found = words && !preview ? await findToMerge(actor, kind, words, locale) : [];
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:nav.merge") }]}
      title={t("work:merge.title")}
      lead={t("work:merge.lead")}
      errors={form.summary()}
    >
      <MergeSearch page={page} kind={kind} words={words} />
      {words && !preview && found.length === 0 && <p>{t("work:merge.nothing")}</p>}
      {found.length > 0 && (
        <form method="get" action={`/${locale}/admin/merge`} className="space-y-6">
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="words" value={words} />
          <MergeChoices
            locale={locale}
            choices={found.map(({ id, title, titleLanguage, slug, city }) => ({
              id,
              title,
              titleLanguage,
              about: [city, slug].filter(Boolean).join(" · "),
            }))}
          />
          <Button>{t("work:merge.choose")}</Button>
        </form>
      )}
      {preview && <MergeComparison page={page} kind={kind} preview={preview} isChanged={query.changed === "yes"} />}
    </WorkFrame>
  );
}
