import type { Database } from "@/lib/db";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { deskOf } from "@/lib/meetings/desk/desk";
import { composeReport } from "@/lib/meetings/report/compose";
import { hashOfContent } from "@/lib/meetings/report/content";
import { markOfPart, markOfWhole, partOf } from "@/lib/meetings/report/marks";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { idFrom, recordId } from "../resolve";
import type { DemoReport } from "./desks";

type Meeting = Stored<"meeting">["input"];

const wordsOf = <T extends object>(translations: Partial<Record<Locale, T>>, source: Locale) => translations[source];

/** The cities that came, with nobody's name. */
async function seedCities(tx: Database, meetingId: string, { parts, sourceLanguage: language }: Meeting) {
  const delegations = (parts.delegations ?? []).filter(({ fields }) => fields.people);
  await tx.meetingInvitation.createMany({
    data: delegations.map(({ id, fields: { city: cityId, people } }) => ({
      ...{ id: idFrom(`invitation/${id}`), meetingId, cityId, language, seats: people ?? 1, people: people ?? null },
      state: "accepted" as const,
    })),
  });
  return delegations.length;
}

/** The visits and the public points of the review, under their own ids, as the desk would have them. */
async function seedReview(
  tx: Database,
  meetingId: string,
  { parts, sourceLanguage }: Meeting,
  cities: number,
  at: Date,
) {
  for (const [index, { id, fields, translations }] of (parts.visits ?? []).entries()) {
    const practices = (fields.practices ?? []).map((practiceId) => ({ practiceId }));
    await tx.meetingVisit.create({
      data: {
        ...{ id, meetingId, number: index + 1, schoolId: fields.school, themeId: fields.theme ?? null },
        ...{ language: sourceLanguage, contactLanguage: sourceLanguage, state: "done", askedAt: at },
        ...{ question: wordsOf(translations, sourceLanguage)?.question ?? "", practices: { create: practices } },
      },
    });
  }
  for (const { id, fields, translations } of parts.reviewItems ?? []) {
    const words = wordsOf(translations, sourceLanguage);
    if (fields.visibility !== "public" || !words?.text) continue;
    const all = { askedAt: at, frozenAt: at, agreed: cities, visited: cities, notSeen: 0, silent: 0 };
    const answered = { answer: "yes" as const, answeredAt: at, decidedAt: at };
    const said = { ...answered, text: words.hostAnswer ?? "", action: words.action ?? "" };
    await tx.reviewStatement.create({
      data: {
        ...{ id, meetingId, visitId: fields.visit ?? null, kind: fields.kind, text: words.text, createdAt: at },
        ...{ language: sourceLanguage, reach: "public", ...(fields.agreedByAll ? all : {}) },
        ...(words.hostAnswer ? { answer: { create: { ...said, language: sourceLanguage } } } : {}),
      },
    });
  }
}

/** Freezes what the desk then says, approved by the chair and by each school. */
async function seedVersion(tx: Database, meetingId: string, publishedAt: Date): Promise<void> {
  const desk = await deskOf(tx, meetingId);
  const draft = desk && (await composeReport(tx, desk));
  if (!draft) throw new Error("The meeting of this report is missing.");
  const on = publishedAt.toISOString().slice(0, 10);
  const approved = { state: "approved" as const, words: "" };
  const parts = draft.visits.flatMap(({ id }) => partOf(draft, id) ?? []);
  const marks = [
    { visitId: null, mark: markOfWhole(draft) },
    ...parts.map((part) => ({ visitId: part.visit.id, mark: markOfPart(part) })),
  ];
  await tx.reportApproval.createMany({
    data: marks.map((one) => ({ ...one, ...approved, meetingId, saidAt: publishedAt })),
  });
  const content = { ...draft, approvals: marks.map(({ visitId }) => ({ visitId, ...approved, on })) };
  await tx.reportVersion.create({
    data: { meetingId, number: 1, publishedAt, content, hash: hashOfContent(content) },
  });
}

/** The reports of meetings that are over. */
export async function seedReports(tx: Database, reports: readonly DemoReport[]): Promise<void> {
  for (const { meeting, publishedOn, answeredOn } of reports) {
    const meetingId = recordId("meeting", meeting);
    const stored = await readStored(tx, "meeting", meetingId);
    if (!stored) continue;
    const { input } = stored;
    const [at, publishedAt] = [answeredOn, publishedOn].map((day) => new Date(`${day}T12:00:00Z`));
    const cities = await seedCities(tx, meetingId, input);
    await seedReview(tx, meetingId, input, cities, at ?? new Date());
    const summary = wordsOf(input.translations, knownLocale(input.sourceLanguage))?.outcomes ?? "";
    await tx.meetingReport.create({ data: { meetingId, summary, askedAt: at ?? null } });
    await seedVersion(tx, meetingId, publishedAt ?? new Date());
  }
}
