import { type PublicationStep, PublicationSteps } from "@/components/admin/publication-steps";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { KindName } from "@/lib/kinds/index";
import type { EditPage } from "@/lib/records/admin/edit-page";
import type { Editable } from "@/lib/records/admin/record";

/** The publication steps that this person may take in the record's present state. */
function possibleSteps({ record, may }: Editable) {
  if (record.publication === "archived") return may("restore") ? (["unarchive"] as const) : [];
  return [
    ...(record.publication === "published" && may("unpublish") ? (["unpublish"] as const) : []),
    ...(may("archive") ? (["archive"] as const) : []),
  ];
}

type PublicationStepName = ReturnType<typeof possibleSteps>[number];

/** The forms that unpublish, archive or restore a record. */
export function PublicationPart({ page, kind, locale }: { page: EditPage; kind: KindName; locale: Locale }) {
  const t = translator(locale);
  const { editable, mergedInto } = page;
  const wasPublic = editable.record.publishedAt !== null;
  const explain = (step: PublicationStepName) => {
    if (step === "archive" && !wasPublic) return t("admin:publication.archive.explainDraft");
    if (step === "unarchive" && mergedInto !== null)
      return t("admin:publication.unarchive.explainMerged", { title: mergedInto });
    return t(`admin:publication.${step}.explain`);
  };
  const steps = possibleSteps(editable).map(
    (step): PublicationStep => ({
      step,
      open: t(`admin:publication.${step}.open`),
      explain: explain(step),
      press: t(`admin:publication.${step}.press`),
    }),
  );
  return (
    <PublicationSteps
      title={t("admin:publication.title")}
      action="/api/admin/records/publication"
      locale={locale}
      hidden={{ kind, id: editable.record.id }}
      steps={steps}
    />
  );
}
