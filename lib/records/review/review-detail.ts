import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { kindNamed } from "@/lib/kinds/index";
import { listChanges } from "@/lib/records/history/changes";
import { namesIn, timeZoneOf } from "@/lib/records/history/view";
import { type ChangeView, formatChanges } from "@/lib/records/history/words";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { copyInput, isTranslation, proposedTexts } from "@/lib/records/translation/revision";
import { putText } from "@/lib/records/translation/texts";
import { inputActions } from "@/lib/records/write/earlier-version";
import { targetOf } from "@/lib/records/write/place";
import { readScheduled } from "@/lib/records/write/scheduled-languages";
import { isUuid } from "@/lib/text/is-uuid";
import type { Record as RecordRow, Revision } from "@/prisma/generated/client";
import { listReviews, type ReviewLine } from "./reviews";
import { revisedInput } from "./revised-input";

export type Review = ReviewLine & {
  version: number;
  changes: ChangeView[];
  /** The record changed after the revision was made. */
  isOutdated: boolean;
  /**
   * `languages`: all that the record has text in. `chosen`: those preselected in the form, scheduled or public ones
   * first.
   */
  languages: Locale[];
  chosen: Locale[];
  timeZone: string;
  publication: string;
};

/** An empty input with the same languages, so that a comparison with it lists every field. */
const nothingIn = (input: Stored["input"]) => ({
  fields: {},
  translations: Object.fromEntries(Object.keys(input.translations).map((language) => [language, {}])),
  parts: {},
});

/** The input that was last published; empty when it never was. */
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

/** The input as it would be after applying the revision. For translations only the proposed texts count. */
export function proposalOf(stored: Stored, revision: Revision): Proposal {
  if (!isTranslation(revision)) {
    const { baseVersion } = revision;
    return {
      input: revisedInput(stored.input, revision),
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

/** One item to review, with its changes from what is public; null when the actor may not decide about it. */
export async function readReview(actor: Actor, type: string, id: string, locale: Locale): Promise<Review | null> {
  const found = await findReview(type, id);
  if (!found || !can(actor, "sendBack", targetOf(found.record))) return null;
  const { record, revision } = found;
  const [line] = await listReviews(actor, locale, { type: revision ? "revision" : "record", id });
  const stored = await readStored(database(), record.kind, record.id);
  if (!line || !stored) return null;
  const proposal = revision && proposalOf(stored, revision);
  const [before, after] = proposal
    ? [stored.input, proposal.input]
    : [await publicInput(id, stored.input), stored.input];
  const timeZone = await timeZoneOf(record.responsibleCityId);
  const scheduled = (await readScheduled(database(), record.id)).map(({ language }) => language as Locale);
  const changes = listChanges(before, after);
  const names = await namesIn(actor, changes, locale, timeZone);
  const written = Object.keys(stored.translations) as Locale[];
  const isPublic = written.filter((language) => stored.translations[language]?.published);
  return {
    ...line,
    version: record.version,
    changes: formatChanges(kindNamed(record.kind), changes as never, names, locale),
    isOutdated: proposal?.isOutdated ?? false,
    languages: written,
    chosen: [scheduled, isPublic, written].find((list) => list.length > 0) ?? [],
    timeZone,
    publication: record.publication,
  };
}
