import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { type Labelled, labelsOf } from "@/lib/records/admin/labels";
import { listChanges } from "@/lib/records/history/changes";
import { nameWriters } from "@/lib/records/history/outsiders";
import { namesIn, timeZoneOf } from "@/lib/records/history/view";
import { type ChangeView, tellChanges } from "@/lib/records/history/words";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { copyInput, isTranslation, proposedTexts } from "@/lib/records/translation/revision";
import { putText } from "@/lib/records/translation/texts";
import { placeOf } from "@/lib/records/write/place";
import { inputActions } from "@/lib/records/write/restore";
import { isUuid } from "@/lib/text/is-uuid";
import type { Prisma, Record as RecordRow, Revision } from "@/prisma/generated/client";

/** What waits for a decision: a whole record, or a change to one. */
export type ReviewLine = {
  type: "record" | "revision";
  id: string;
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

const most = 200;

/** The cities whose coordinator somebody is; null: all of them. */
export function citiesOf(actor: Actor): string[] | null {
  if (actor.grants.some(({ role }) => role === "administrator")) return null;
  return actor.grants.flatMap((grant) => (grant.role === "coordinator" ? [grant.cityId] : []));
}

const inCities = (cities: string[] | null): Prisma.RecordWhereInput =>
  cities ? { responsibleCityId: { in: cities } } : {};

type Submission = { actorName: string; at: Date; reason: string | null };

/** Who handed each record in, and when. */
async function submissionsOf(ids: string[]): Promise<Map<string, Submission>> {
  const lines = await database().history.findMany({
    where: { recordId: { in: ids }, action: "submit" },
    orderBy: { id: "asc" },
    select: { recordId: true, actorName: true, at: true, reason: true },
  });
  return new Map(lines.map(({ recordId, ...line }) => [recordId, line]));
}

type Waiting = {
  records: RecordRow[];
  revisions: (Revision & { record: RecordRow | null; author: { name: string } | null })[];
};

async function findWaiting(actor: Actor): Promise<Waiting> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return { records: [], revisions: [] };
  const scheduled = { publication: "draft" as const, publishAt: { not: null } };
  const [records, revisions] = await Promise.all([
    database().record.findMany({
      // What waits as a proposal is decided about there.
      where: {
        ...inCities(cities),
        OR: [{ publication: "inReview", proposals: { none: { type: "practice", state: "submitted" } } }, scheduled],
      },
      orderBy: { updatedAt: "asc" },
      take: most,
    }),
    database().revision.findMany({
      where: { state: { in: ["submitted", "approved"] }, record: inCities(cities), recordId: { not: null } },
      include: { record: true, author: { select: { name: true } } },
      orderBy: { updatedAt: "asc" },
      take: most,
    }),
  ]);
  return { records, revisions };
}

/** How many things wait for this person's decision. */
export async function countReviews(actor: Actor): Promise<number> {
  const { records, revisions } = await findWaiting(actor);
  const open = records.filter(({ publishAt }) => !publishAt).length;
  return open + revisions.filter(({ state }) => state === "submitted").length;
}

function headOf(record: RecordRow, labels: Map<string, Labelled>, locale: Locale) {
  const title = labels.get(record.id);
  const city = record.responsibleCityId ? labels.get(record.responsibleCityId) : undefined;
  return {
    recordId: record.id,
    kind: record.kind,
    title: title?.label ?? record.slug,
    titleLanguage: title?.lang === locale ? undefined : title?.lang,
    city: city?.label ?? null,
  };
}

/** Records in review and changes handed in, of the cities that the actor decides for; the oldest first. */
export async function listReviews(actor: Actor, locale: Locale): Promise<ReviewLine[]> {
  const { records, revisions } = await findWaiting(actor);
  const all = [...records, ...revisions.flatMap(({ record }) => record ?? [])];
  const t = translator(locale);
  const ids = all.flatMap(({ id, responsibleCityId }) => [id, ...(responsibleCityId ? [responsibleCityId] : [])]);
  const [labels, submissions] = await Promise.all([labelsOf(ids, locale), submissionsOf(records.map(({ id }) => id))]);
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
      publishAt: record.publishAt,
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
  return [...ofRecords, ...ofRevisions].sort((one, other) => one.at.getTime() - other.at.getTime());
}

export type Review = ReviewLine & {
  version: number;
  changes: ChangeView[];
  /** The record was saved since the change was made. */
  isOutdated: boolean;
  /** The languages in which the record has a text, and those that are public or chosen. */
  languages: Locale[];
  chosen: Locale[];
  timeZone: string;
  publication: string;
};

/** A record that says nothing yet, in the languages of another: so that a difference to it is told field by field. */
const nothingIn = (input: Stored["input"]) => ({
  fields: {},
  translations: Object.fromEntries(Object.keys(input.translations).map((language) => [language, {}])),
  parts: {},
});

/** What the record said when it was last public; nothing, if it never was. */
async function publicInput(id: string, now: Stored["input"]): Promise<object> {
  const published = await database().history.findFirst({
    where: { recordId: id, action: "publish" },
    orderBy: { id: "desc" },
  });
  if (!published) return nothingIn(now);
  const line = await database().history.findFirst({
    where: { recordId: id, version: { lte: published.version }, action: { in: inputActions } },
    orderBy: { id: "desc" },
  });
  return (line?.input as object | null) ?? nothingIn(now);
}

type Proposal = { input: object; isOutdated: boolean };

/** What the record would say, and whether what it replaces was written meanwhile. A translation is about its texts only. */
function proposalOf(stored: Stored, revision: Revision): Proposal {
  if (!isTranslation(revision)) {
    const { baseVersion } = revision;
    return {
      input: revision.input as object,
      isOutdated: baseVersion !== null && baseVersion !== stored.record.version,
    };
  }
  const [input, texts] = [copyInput(stored), proposedTexts(stored, revision)];
  for (const text of texts) putText(input, text, revision.languages[0] as Locale, text.value);
  return { input, isOutdated: texts.some(({ was, targetHash }) => was !== targetHash) };
}

async function findReview(type: string, id: string): Promise<{ record: RecordRow; revision: Revision | null } | null> {
  if (!isUuid(id)) return null;
  if (type === "record") {
    const record = await database().record.findUnique({ where: { id } });
    return record && { record, revision: null };
  }
  if (type !== "revision") return null;
  const found = await database().revision.findUnique({ where: { id }, include: { record: true } });
  if (!found?.record) return null;
  const { record, ...revision } = found;
  return { record, revision };
}

/** One thing that waits, with its difference to what is public; null for whoever does not decide about it. */
export async function readReview(actor: Actor, type: string, id: string, locale: Locale): Promise<Review | null> {
  const found = await findReview(type, id);
  if (!found || !can(actor, "sendBack", placeOf(found.record))) return null;
  const { record, revision } = found;
  const line = (await listReviews(actor, locale)).find((one) => one.type === type && one.id === id);
  const stored = await readStored(database(), record.kind, record.id);
  if (!line || !stored) return null;
  const proposal = revision && proposalOf(stored, revision);
  const [before, after] = proposal
    ? [stored.input, proposal.input]
    : [await publicInput(id, stored.input), stored.input];
  const timeZone = await timeZoneOf(record.responsibleCityId);
  const changes = listChanges(before, after);
  const names = await namesIn(changes, locale, timeZone);
  const written = Object.keys(stored.translations) as Locale[];
  const isPublic = written.filter((language) => stored.translations[language]?.published);
  return {
    ...line,
    version: record.version,
    changes: tellChanges(kindNamed(record.kind), changes as never, names, locale),
    isOutdated: proposal?.isOutdated ?? false,
    languages: written,
    chosen: record.publishAt ? (record.publishLanguages as Locale[]) : isPublic.length > 0 ? isPublic : written,
    timeZone,
    publication: record.publication,
  };
}
