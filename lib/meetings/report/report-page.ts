import { database } from "@/lib/db";
import type { RenderedText } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { readCards } from "@/lib/records/public/cards";
import { type PublicRecord, readPublicRecords } from "@/lib/records/public/every-language";
import { publishedRecord } from "@/lib/records/public/published";
import { type ReportVersionView, readableVersions } from "@/lib/records/public/report-versions";
import { recordTag, reportTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { plainAsMarkdown } from "@/lib/text/plain-as-markdown";
import { type NamedPractice, namePractices } from "../follow-up/directory-practices";
import { type PublicFollowUp, publicFollowUp } from "../follow-up/public-follow-up";
import { type ReportContent, type ReportStatement, reportContent } from "./content";
import { ownSummary } from "./summary";

/** A statement with the translations of its words, as far as the record has any; null: there are only the words. */
export type ShownStatement = ReportStatement & {
  shown: RenderedText | null;
  shownAnswer: RenderedText | null;
  shownAction: RenderedText | null;
};

export type ReportPage = {
  meeting: View<"meeting">;
  version: ReportVersionView & { hash: string; reason: string };
  /** The versions that can be read, the newest first. */
  versions: ReportVersionView[];
  content: ReportContent;
  /** The summary in the reader's language, where the record has it; else as it was published. */
  summary: RenderedText;
  statements: ShownStatement[];
  /** People who came and agree to be named. */
  people: { name: string; office: string }[];
  /** What has become of its suggestions, and the practices that were reported. */
  followUp: PublicFollowUp[];
  named: NamedPractice[];
  /** Of the schools and practices in it that are public now. */
  cards: ReadonlyMap<string, Card>;
};

export type FoundReport =
  | { state: "shown"; page: ReportPage }
  | { state: "moved"; slug: string }
  | { state: "gone" }
  | null;

type Texts = Record<string, Partial<Record<Locale, unknown>>>;

/** Translations belong to words: they are shown while the record still has the words that were published. */
const isSame = (texts: Texts | undefined, name: string, language: Locale, published: string): boolean =>
  texts?.[name]?.[language] === published;

function shownStatement(statement: ReportStatement, meeting: View<"meeting">, open: PublicRecord): ShownStatement {
  const { id, text, language, answer } = statement;
  const item = meeting.parts.reviewItems.find((one) => one.id === id);
  const texts = open.parts.reviewItems?.find((one) => one.id === id)?.texts;
  const isCurrent = isSame(texts, "text", language, plainAsMarkdown(text));
  const isAnswerCurrent = answer && isSame(texts, "hostAnswer", answer.language, plainAsMarkdown(answer.text));
  return {
    ...statement,
    shown: (isCurrent && item?.texts.text) || null,
    shownAnswer: (isAnswerCurrent && item?.texts.hostAnswer) || null,
    shownAction: (isAnswerCurrent && item?.texts.action) || null,
  };
}

/** Read when the page is: whoever withdraws their consent or is erased is not named any more. */
const readNamed = (meetingId: string, isCounted: boolean) =>
  database().meetingPerson.findMany({
    where: {
      ...{ meetingId, nameInReport: true, erasedAt: null, name: { not: "" } },
      state: isCounted ? "came" : "confirmed",
    },
    select: { name: true, office: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });

/** The records to which a report links. */
const linkedIn = ({ practices, visits }: ReportContent): string[] => [
  ...practices.map(({ id }) => id),
  ...visits.flatMap(({ school }) => school?.id ?? []),
];

/** What was reported about the suggestions of this version since; nothing of others. */
async function readLater(meetingId: string, { statements }: ReportContent, locale: Locale, now: Date) {
  const all = await publicFollowUp(meetingId, locale, now);
  const followUp = all.filter(({ statementId }) => statements.some(({ id }) => id === statementId));
  const practices = followUp.flatMap(({ reports }) => reports.flatMap(({ practiceId }) => practiceId ?? []));
  return { followUp, named: await namePractices(practices, locale) };
}

/** The row of a version, or of the newest one that can be read; "gone" where it was withdrawn. */
async function findVersion(meetingId: string, number: number | null) {
  const where = { meetingId, ...(number === null ? {} : { number }) };
  const rows = await database().reportVersion.findMany({ where, orderBy: { number: "desc" }, take: 100 });
  return rows.find(({ withdrawnAt }) => withdrawnAt === null) ?? (rows.length > 0 ? "gone" : null);
}

async function readVersion(
  meeting: View<"meeting">,
  number: number | null,
  locale: Locale,
  now: Date,
): Promise<FoundReport> {
  const { id: meetingId } = meeting;
  const [row, versions] = await Promise.all([findVersion(meetingId, number), readableVersions(meetingId)]);
  if (row === "gone") return { state: "gone" };
  if (!row) return null;
  const content = reportContent.parse(row.content);
  const [[open], cards, people, later] = await Promise.all([
    readPublicRecords("meeting", [meetingId], locale),
    readCards(linkedIn(content), locale),
    readNamed(meetingId, content.isCounted),
    readLater(meetingId, content, locale, now),
  ]);
  if (!open) return null;
  const isCurrent = isSame(open.texts, "outcomes", content.source, content.summary);
  const { hash, reason, publishedAt } = row;
  return {
    state: "shown",
    page: {
      ...{
        meeting,
        content,
        people,
        cards,
        versions,
        ...later,
        version: { number: row.number, publishedAt, hash, reason },
      },
      summary: (isCurrent && meeting.texts.outcomes) || (await ownSummary(content, locale)),
      statements: content.statements.map((statement) => shownStatement(statement, meeting, open)),
    },
  };
}

/** A version of the report of a public meeting, or (null) the newest one. */
export async function readReport(slug: string, number: number | null, locale: Locale, now: Date): Promise<FoundReport> {
  const found = await publishedRecord("meeting", slug, locale);
  if (!found || found.state === "moved") return found;
  if (found.state === "archived") return { state: "gone" };
  const { view } = found;
  return readPublic(
    () => readVersion(view, number, locale, now),
    (report) => [
      ...[reportTag(view.id), recordTag(view.id)],
      ...(report?.state === "shown" ? linkedIn(report.page.content).map(recordTag) : []),
    ],
  );
}
