import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { KindName } from "@/lib/kinds/index";
import { type ItemLabel, labelsOf, titleAmong } from "@/lib/records/admin/labels";
import { nameWriters } from "@/lib/records/history/outsiders";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { findWaiting, type WaitingItem } from "./waiting";

/** An item waiting for review: a whole record or a revision. */
export type ReviewLine = WaitingItem & {
  recordId: string;
  kind: KindName;
  title: string;
  titleLanguage: Locale | undefined;
  city: string | null;
  by: string;
  at: Date;
  note: string | null;
  publishAt: Date | null;
};

type Submission = { actorName: string; at: Date; reason: string | null };

/** The last submission of each record: who, when and the note. */
async function submissionsOf(ids: string[]): Promise<Map<string, Submission>> {
  const lines = await database().history.findMany({
    where: { recordId: { in: ids }, action: "submit" },
    orderBy: { id: "asc" },
    select: { recordId: true, actorName: true, at: true, reason: true },
  });
  return new Map(lines.map(({ recordId, ...line }) => [recordId, line]));
}

function headOf(record: RecordRow, labels: Map<string, ItemLabel>, locale: Locale) {
  const city = record.responsibleCityId ? labels.get(record.responsibleCityId) : undefined;
  const { id, kind } = record;
  return { recordId: id, kind, ...titleAmong(labels, record, locale), city: city?.label ?? null };
}

/** Records in review and submitted revisions in the cities the actor decides for, oldest first; or `only` one of them. */
export async function listReviews(actor: Actor, locale: Locale, only?: WaitingItem): Promise<ReviewLine[]> {
  const { records, revisions } = await findWaiting(actor, only);
  const all = [...records, ...revisions.flatMap(({ record }) => record ?? [])];
  const t = translator(locale);
  const ids = all.flatMap(({ id, responsibleCityId }) => [id, ...(responsibleCityId ? [responsibleCityId] : [])]);
  const [labels, submissions] = await Promise.all([
    labelsOf(actor, ids, locale),
    submissionsOf(records.map(({ id }) => id)),
  ]);
  const nameWriter = await nameWriters(
    [...submissions.values()].map(({ actorName }) => actorName),
    locale,
  );
  const ofRecords = records.map((record): ReviewLine => {
    const submission = submissions.get(record.id);
    return {
      type: "record",
      id: record.id,
      ...headOf(record, labels, locale),
      by: submission ? nameWriter(submission.actorName) : "–",
      at: submission?.at ?? record.updatedAt,
      note: submission?.reason ?? null,
      publishAt: record.scheduled[0]?.publishAt ?? null,
    };
  });
  const ofRevisions = revisions.flatMap((revision): ReviewLine[] =>
    revision.record
      ? [
          {
            type: "revision",
            id: revision.id,
            ...headOf(revision.record, labels, locale),
            by: revision.author?.name ?? (revision.origin === "proposal" ? t("proposals:outsider.unnamed") : "–"),
            at: revision.updatedAt,
            note: revision.note,
            publishAt: revision.publishAt,
          },
        ]
      : [],
  );
  return [...ofRecords, ...ofRevisions].sort((a, b) => a.at.getTime() - b.at.getTime());
}
