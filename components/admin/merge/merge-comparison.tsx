import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import { ChangeList } from "@/components/work/change-list";
import { WorkPart } from "@/components/work/work-part";
import { formatList } from "@/lib/i18n/format";
import { languageName } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { MergePreview } from "@/lib/records/merge/preview";
import type { PageContext } from "@/lib/routes/form-state";
import { MergedValues } from "./merged-values";

type Props = {
  page: PageContext;
  kind: KindName;
  preview: MergePreview;
  /** The choices were changed. */
  isChanged: boolean;
};

/** Two records side by side, the choice of what stays, and what will be. */
export function MergeComparison({ page, kind, preview, isChanged }: Props) {
  const { locale, t } = page;
  const { keep, lose, pointing, lines: differences, changes, draftLanguages } = preview;
  const languages = formatList(
    draftLanguages.map((language) => languageName(language, locale)),
    locale,
  );
  const hidden = {
    ...{ keep: keep.id, lose: lose.id, keepVersion: String(keep.version), loseVersion: String(lose.version) },
    shown: preview.shown,
  };
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
      <PostForm action="/api/admin/merge" locale={locale} hidden={{ kind, ...hidden }}>
        {differences.length > 0 && (
          <>
            <h3 className="font-read text-lead">{t("work:merge.choices")}</h3>
            <p className="max-w-measure">{t("work:merge.choicesLead")}</p>
            <MergedValues page={page} preview={preview} />
            <Button second formMethod="get" formAction={`/${locale}/admin/merge`}>
              {t("work:merge.show")}
            </Button>
          </>
        )}
        <section id="result" aria-labelledby="result-title" className="space-y-4">
          <h3 id="result-title" className="font-read text-lead">
            {t("work:merge.result")}
          </h3>
          {isChanged && <Callout tone="strong">{t("work:merge.changed")}</Callout>}
          {changes.length > 0 ? <ChangeList locale={locale} changes={changes} /> : <p>{t("work:merge.unchanged")}</p>}
          {draftLanguages.length > 0 && <p className="max-w-measure">{t("work:merge.drafts", { languages })}</p>}
        </section>
        <Callout tone="strong">{t("work:merge.warning")}</Callout>
        <Button>{t("work:merge.submit")}</Button>
      </PostForm>
    </WorkPart>
  );
}
