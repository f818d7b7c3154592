import { createHash } from "node:crypto";
import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { hostAnswers, reviewItemKinds } from "@/lib/kinds/states";
import { storedAs } from "@/lib/text/schema";

// A report as it is frozen. It holds what readers may know and nothing else: no note, no author, no address. Names of
// people are not in it, because they may withdraw their consent; pictures are read when they are shown, for the same reason.

const text = storedAs(100_000, "error.text");
const language = z.enum(locales);
/** A title in every language in which it was public. */
const words = z.partialRecord(language, text);
const named = z.object({ id: text, names: words });
const written = z.object({ text, language });

const session = z.object({
  ...{ id: text, day: text.nullable(), time: text.nullable(), endTime: text.nullable(), place: text.nullable() },
  ...{ title: words, speakers: z.array(text) },
});
const city = z.object({ id: text.nullable(), names: words, people: z.number() });
const visit = z.object({
  ...{ id: text, number: z.number(), day: text.nullable(), theme: text.nullable() },
  school: named.nullable(),
  question: written.nullable(),
  practices: z.array(named),
});
const agreement = z.object({ agreed: z.number(), visited: z.number(), notSeen: z.number(), silent: z.number() });
const answer = z.object({
  ...{ answer: z.enum(hostAnswers), text, language, action: text, who: text },
  ...{ byWhen: text.nullable(), answeredOn: text },
});
const statement = z.object({
  ...{ id: text, visitId: text.nullable(), kind: z.enum(reviewItemKinds), text, language },
  agreement: agreement.extend({ on: text, byHand: z.boolean() }).nullable(),
  dissent: z.array(text),
  answer: answer.nullable(),
});
const figure = z.object({
  ...{ id: text, value: z.number(), unit: text.nullable(), asOf: text, label: words },
  ...{ source: text.nullable(), sourceUrl: text.nullable() },
});
const approval = z.object({
  /** Null: the chair. */
  visitId: text.nullable(),
  state: z.enum(["approved", "waived"]),
  words: text,
  on: text,
});

export const reportContent = z.object({
  source: language,
  title: words,
  ...{ start: text.nullable(), end: text.nullable(), place: text.nullable(), hostCity: named.nullable() },
  summary: text,
  sessions: z.array(session),
  /** Whether attendance was taken; else the numbers are those that cities announced. */
  isCounted: z.boolean(),
  people: z.number(),
  cities: z.array(city),
  visits: z.array(visit),
  statements: z.array(statement),
  practices: z.array(named),
  figures: z.array(figure),
  approvals: z.array(approval),
});

export type ReportContent = z.infer<typeof reportContent>;
export type ReportStatement = ReportContent["statements"][number];
export type ReportVisit = ReportContent["visits"][number];
export type ReportNamed = z.infer<typeof named>;
export type ReportWords = z.infer<typeof words>;
/** What is composed; who approved it is known at the end only. */
export type ReportDraft = Omit<ReportContent, "approvals">;

/** The same text for the same content, whatever order its keys have: a database does not keep it. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(",")}}`;
}

export const hashOfContent = (content: unknown): string =>
  createHash("sha256").update(canonical(content)).digest("hex");
