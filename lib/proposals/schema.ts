import { z } from "zod";
import { boundsOfText } from "@/lib/edtf";
import { dateAsTyped } from "@/lib/edtf/typed-date";
import type { FieldError } from "@/lib/errors";
import { fieldErrors } from "@/lib/routes/error-text";
import { emailAddress, line, lines, neededLine, optionalLine } from "@/lib/text/schema";
import { type ProposalStep, steps, type Typed } from "./steps";

// What each step requires before the next one. Messages are keys.

const neededLines = (max: number, missing: string) => lines(max).refine((text) => text !== "", missing);
const optionalLines = (max: number) => lines(max).default("");
const prose = 6_000;
const term = (vocabulary: string) =>
  line(120).refine((text) => text === "" || text.startsWith(`${vocabulary}/`), "error.choice");
const terms = (vocabulary: string) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(term(vocabulary), "error.choice").max(60, "error.tooMany"),
  );

const date = optionalLine(60).refine((text) => text === "" || dateAsTyped(text) !== null, "proposals:error.date");

/** One URL per line. */
export function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => line.trim() || []);
}

export const isWebAddress = (text: string) => /^https?:\/\/[^\s<>()[\]"'\\]+$/.test(text) && URL.canParse(text);

const links = optionalLines(4_000)
  .refine((text) => linesOf(text).every(isWebAddress), "proposals:error.links")
  .refine((text) => linesOf(text).length <= 20, "error.tooMany");

function endsBeforeItBegins(since: string, until: string): boolean {
  const first = boundsOfText(dateAsTyped(since)).earliest;
  const last = boundsOfText(dateAsTyped(until)).latest;
  return Boolean(first && last && last < first);
}

const where = z
  .object({
    city: z.union([z.uuid("proposals:error.city"), z.literal("elsewhere")], "proposals:error.city"),
    place: optionalLine(200),
    school: optionalLine(200),
  })
  .refine(({ city, place }) => city !== "elsewhere" || place !== "", {
    error: "proposals:error.place",
    path: ["place"],
  });

const what = z.object({
  title: neededLine(200, "proposals:error.called"),
  summary: neededLines(1_000, "proposals:error.summary"),
  problem: neededLines(prose, "proposals:error.problem"),
  done: neededLines(prose, "proposals:error.done"),
});

const outcome = z
  .object({
    outcome: neededLines(prose, "proposals:error.outcome"),
    learned: optionalLines(prose),
    since: date,
    until: date,
    phase: term("phase").default(""),
    type: neededLine(120, "proposals:error.type").pipe(term("practice-type")),
    levels: terms("level"),
    themes: terms("theme"),
    links,
  })
  .refine(({ since, until }) => !endsBeforeItBegins(since, until), {
    error: "error.endsBeforeItBegins",
    path: ["until"],
  });

const you = z.object({
  name: neededLine(100, "proposals:error.name"),
  email: emailAddress(),
  organisation: optionalLine(200),
  consent: z.literal("yes", "proposals:error.consent"),
});

export const stepSchemas = { where, what, outcome, you } satisfies Record<ProposalStep, z.ZodType>;

export type Whole = z.output<typeof where> & z.output<typeof what> & z.output<typeof outcome> & z.output<typeof you>;

/** The errors of a step; empty when it is complete. */
export function errorsOfStep(step: ProposalStep, values: Typed): FieldError[] {
  const result = stepSchemas[step].safeParse(values);
  return result.success ? [] : fieldErrors(result.error.issues);
}

/** The first step with errors: where the author goes on. */
export const firstOpenStep = (values: Typed): ProposalStep | undefined =>
  steps.find((step) => errorsOfStep(step, values).length > 0);

/** The errors of all steps, in their order. */
export const errorsOf = (values: Typed): FieldError[] => steps.flatMap((step) => errorsOfStep(step, values));

/** All typed values, validated; null while something is missing or wrong. */
export function wholeOf(values: Typed): Whole | null {
  const parts = steps.map((step) => stepSchemas[step].safeParse(values));
  if (parts.some(({ success }) => !success)) return null;
  return Object.assign({}, ...parts.map(({ data }) => data)) as Whole;
}
