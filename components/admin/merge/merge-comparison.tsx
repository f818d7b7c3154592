import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import { ChangeList } from "@/components/work/change-list";
import { WorkPart } from "@/components/work/work-part";
import type { KindName } from "@/lib/kinds/index";
import type { MergePreview } from "@/lib/records/merge/preview";
import type { PageContext } from "@/lib/routes/form-state";

export function MergeComparison({ page, kind, preview }: { page: PageContext; kind: KindName; preview: MergePreview }) {
  const { locale, t } = page;
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
