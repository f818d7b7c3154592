import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { notFound } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { saveWithin } from "@/lib/records/write/save";
import { plainAsMarkdown } from "@/lib/text/plain-as-markdown";
import { asEditor } from "../desk/as-editor";
import type { AnyDesk } from "../desk/desk";
import type { ReportContent, ReportStatement } from "./content";

// What a report says becomes part of the meeting's record, where it is translated, searched, exported and followed up.

type Meeting = Stored<"meeting">["input"];
type Parts = Required<Meeting["parts"]>;
type Item = Parts["reviewItems"][number];
type Visit = Parts["visits"][number];

type Texts = Partial<Record<Locale, object>>;
type Written = { id: string; fields: object; translations: Texts };

/** Without what is empty: a field is there or not. */
const present = (values: object): object =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  );

/**
 * Texts of the report in their language, beside their translations. What the report does not say (any more) is taken out
 * of every language: nobody could tell a translation of it from its words.
 */
function withTexts(before: Texts, language: Locale, said: Record<string, string>): Texts {
  const gone = new Set(Object.keys(said).filter((name) => said[name] === ""));
  const kept: Texts = {};
  for (const locale of locales) {
    const texts = Object.entries(before[locale] ?? {}).filter(([name]) => !gone.has(name));
    if (texts.length > 0) kept[locale] = Object.fromEntries(texts);
  }
  if (gone.size < Object.keys(said).length) kept[language] = { ...kept[language], ...present(said) };
  return kept;
}

function fieldsOfItem({ kind, visitId, agreement, answer }: ReportStatement, visits: ReadonlySet<string>): object {
  return present({
    ...{ kind, visibility: "public", visit: visitId && visits.has(visitId) ? visitId : null, answer: answer?.answer },
    ...{ agreedBy: agreement?.agreed, visitedBy: agreement?.visited, agreedOn: agreement?.on },
    ...{ notSeenBy: agreement?.notSeen || null, notAnsweredBy: agreement?.silent || null },
  });
}

/** A statement under its own id. Its words are the report's; translations and what the host records later stay. */
function itemOf(statement: ReportStatement, before: Item | undefined, visits: ReadonlySet<string>): Written {
  const { id, text, language, dissent, answer } = statement;
  const { status, statusOn } = before?.fields ?? {};
  const own = withTexts(before?.translations ?? {}, language, {
    text: plainAsMarkdown(text),
    dissent: dissent.map(plainAsMarkdown).join("\n\n"),
  });
  const translations = withTexts(own, answer?.language ?? language, {
    hostAnswer: plainAsMarkdown(answer?.text ?? ""),
    action: plainAsMarkdown([answer?.action, answer?.who].filter(Boolean).join("\n")),
  });
  return { id, fields: { ...fieldsOfItem(statement, visits), ...present({ status, statusOn }) }, translations };
}

type PlannedVisit = { id: string; schoolId: string | null; sessionId: string | null };

function visitOf(
  { id, theme, question, practices }: ReportContent["visits"][number],
  planned: PlannedVisit | undefined,
  before: Visit | undefined,
  sessions: ReadonlySet<string>,
): Written[] {
  if (!planned?.schoolId) return [];
  const { schoolId, sessionId } = planned;
  const fields = present({
    ...{ school: schoolId, session: sessionId && sessions.has(sessionId) ? sessionId : null, theme },
    practices: practices.length > 0 ? practices.map((one) => one.id) : null,
  });
  const translations = withTexts(before?.translations ?? {}, question?.language ?? locales[0], {
    question: plainAsMarkdown(question?.text ?? ""),
  });
  return [{ id, fields, translations }];
}

/** The cities of the report with their numbers; delegations of cities that were never invited stay as they were written. */
function delegationsOf({ parts }: Meeting, { cities }: ReportContent, invited: ReadonlySet<string>) {
  const before = parts.delegations ?? [];
  const kept = before.filter(({ fields }) => !invited.has(fields.city));
  const own = cities.flatMap(({ id: city, people }) =>
    city
      ? [
          {
            id: before.find(({ fields }) => fields.city === city)?.id ?? randomUUID(),
            fields: { city, people },
            translations: {},
          },
        ]
      : [],
  );
  return [...kept, ...own];
}

async function readPlanned(tx: Database, meetingId: string) {
  const own = { where: { meetingId } };
  const visits = await tx.meetingVisit.findMany({ ...own, select: { id: true, schoolId: true, sessionId: true } });
  const statements = await tx.reviewStatement.findMany({ ...own, select: { id: true } });
  const invitations = await tx.meetingInvitation.findMany({ ...own, select: { cityId: true } });
  return {
    visits: new Map(visits.map((visit) => [visit.id, visit])),
    statements: new Set(statements.map(({ id }) => id)),
    invited: new Set(invitations.flatMap(({ cityId }) => cityId ?? [])),
  };
}

type Planned = Awaited<ReturnType<typeof readPlanned>>;

function partsWith({ parts, ...input }: Meeting, content: ReportContent | null, planned: Planned) {
  const [before, items] = [parts.visits ?? [], parts.reviewItems ?? []];
  const sessions = new Set((parts.sessions ?? []).map(({ id }) => id));
  const ownVisits = (content?.visits ?? []).flatMap((visit) =>
    visitOf(
      visit,
      planned.visits.get(visit.id),
      before.find(({ id }) => id === visit.id),
      sessions,
    ),
  );
  const visits = [...before.filter(({ id }) => !planned.visits.has(id)), ...ownVisits];
  const there = new Set(visits.map(({ id }) => id));
  const own = (content?.statements ?? []).map((statement) =>
    itemOf(
      statement,
      items.find(({ id }) => id === statement.id),
      there,
    ),
  );
  const reviewItems = [...items.filter(({ id }) => !planned.statements.has(id)), ...own];
  const delegations = content
    ? delegationsOf({ parts, ...input }, content, planned.invited)
    : (parts.delegations ?? []);
  return { ...parts, visits, reviewItems, delegations };
}

/** The summary in the source language is the outcome of the meeting; without a report there is none any more. */
const outcomesWith = ({ translations, sourceLanguage }: Meeting, summary: string | undefined): Texts =>
  withTexts(translations, sourceLanguage, { outcomes: summary ?? "" });

/** Writes a report into the record of its meeting, or (null) takes it out again. */
export async function writeReport(
  tx: Database,
  actor: Actor,
  desk: AnyDesk,
  content: ReportContent | null,
  now: Date,
): Promise<string[]> {
  const stored = await readStored(tx, "meeting", desk.id);
  if (!stored) throw notFound();
  const { input } = stored;
  const planned = await readPlanned(tx, desk.id);
  const numbers =
    content && content.people > 0 ? { participants: content.people, participatingCities: content.cities.length } : {};
  const next = {
    ...input,
    fields: { ...input.fields, ...numbers },
    translations: outcomesWith(input, content?.summary),
    parts: partsWith(input, content, planned),
  };
  const editor = asEditor(actor, input.responsibleCity);
  const { tags } = await saveWithin(tx, editor, "meeting", desk.id, next, { now });
  return tags;
}
