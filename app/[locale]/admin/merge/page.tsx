import { notFound } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { SelectField, TextField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import { ChangeList } from "@/components/work/change-list";
import { MergeChoices } from "@/components/work/merge-choices";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { isKindName, type KindName, kindNames } from "@/lib/kinds/index";
import { findToMerge, type MergePreview, previewMerge } from "@/lib/records/merge/preview";
import { citiesOf } from "@/lib/records/review/reviews";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminTitle, one } from "../admin-page";
import { readWorkPage } from "../work-page";

export const generateMetadata = adminTitle((t) => t("work:merge.title"));

type State = Awaited<ReturnType<typeof readWorkPage>>;

function Search({ state: { locale, t }, kind, words }: { state: State; kind: KindName; words: string }) {
  return (
    <form
      method="get"
      action={`/${locale}/admin/merge`}
      className="flex max-w-wide flex-wrap items-end gap-x-6 gap-y-4"
    >
      <SelectField
        id="kind"
        name="kind"
        label={t("work:merge.kind")}
        value={kind}
        choices={kindNames.map((name) => ({ value: name, label: t(`kinds:plural.${name}`) }))}
      />
      <TextField id="words" name="words" label={t("work:merge.words")} value={words} />
      <Button second>{t("work:merge.search")}</Button>
    </form>
  );
}

function Comparison({ state, kind, preview }: { state: State; kind: KindName; preview: MergePreview }) {
  const { locale, t } = state;
  const { keep, lose, pointing, differences } = preview;
  const lines = [
    { key: "address", label: t("work:merge.address"), keep: keep.slug, lose: lose.slug },
    {
      key: "state",
      label: t("work:merge.state"),
      keep: t(`work:publication.${keep.publication as "draft"}`),
      lose: t(`work:publication.${lose.publication as "draft"}`),
    },
    { key: "city", label: t("work:merge.city"), keep: keep.city ?? "–", lose: lose.city ?? "–" },
    { key: "pointing", label: t("work:merge.pointing"), keep: String(pointing.keep), lose: String(pointing.lose) },
  ];
  type Line = (typeof lines)[number];
  const columns = [
    { key: "label", title: "", cell: ({ label }: Line) => label },
    { key: "keep", title: `${t("work:merge.stays")}: ${keep.title}`, cell: (line: Line) => line.keep },
    { key: "lose", title: `${t("work:merge.goes")}: ${lose.title}`, cell: (line: Line) => line.lose },
  ];
  return (
    <WorkPart id="compare" title={t("work:merge.compare")}>
      <Table
        caption={t("work:merge.compare")}
        columns={[{ ...columns[0]!, title: t("work:merge.kind") }, columns[1]!, columns[2]!]}
        lines={lines}
        lineKey={({ key }) => key}
      />
      {differences.length > 0 && <ChangeList locale={locale} changes={differences} />}
      <Callout tone="strong">{t("work:merge.warning")}</Callout>
      <PostForm action="/api/admin/merge" locale={locale} hidden={{ kind, keep: keep.id, lose: lose.id }}>
        <Button>{t("work:merge.submit")}</Button>
      </PostForm>
    </WorkPart>
  );
}

/** Finds two records that are the same, compares them, and makes one of them. */
export default async function Page(props: AdminProps) {
  const state = await readWorkPage(props, () => "/merge");
  const { locale, t, actor, frame, form, query } = state;
  if (citiesOf(actor)?.length === 0) notFound();
  const [given, words, keep, lose] = [query.kind, query.words, query.keep, query.lose].map(one) as [
    string,
    string,
    string,
    string,
  ];
  const kind = isKindName(given) ? given : "school";
  const chosen = isUuid(keep) && isUuid(lose);
  const preview = chosen ? await previewMerge(actor, kind, keep, lose, locale) : null;
  const found = words && !preview ? await findToMerge(actor, kind, words, locale) : [];
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:nav.merge") }]}
      title={t("work:merge.title")}
      lead={t("work:merge.lead")}
      errors={form.summary()}
    >
      <Search state={state} kind={kind} words={words} />
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
      {preview && <Comparison state={state} kind={kind} preview={preview} />}
    </WorkFrame>
  );
}
