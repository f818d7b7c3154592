import { type PublicationStep, PublicationSteps } from "@/components/admin/publication-steps";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { KindName } from "@/lib/kinds/index";
import type { Editable } from "@/lib/records/admin/record";

/** The publication steps that this person may take in the record's present state. */
function possibleSteps({ record, may }: Editable) {
  if (record.publication === "archived") return may("restore") ? (["unarchive"] as const) : [];
  return [
    ...(record.publication === "published" && may("unpublish") ? (["unpublish"] as const) : []),
    ...(may("archive") ? (["archive"] as const) : []),
  ];
}

/** The forms that unpublish, archive or restore a record. */
export function PublicationPart({ editable, kind, locale }: { editable: Editable; kind: KindName; locale: Locale }) {
  const t = translator(locale);
  const wasPublic = editable.record.publishedAt !== null;
  const steps = possibleSteps(editable).map(
    (step): PublicationStep => ({
      step,
      open: t(`admin:publication.${step}.open`),
      explain: t(
        step === "archive" && !wasPublic
          ? "admin:publication.archive.explainDraft"
          : `admin:publication.${step}.explain`,
      ),
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
