import { z } from "zod";
import { notFoundResult } from "@/lib/errors";
import { reviewItemKinds } from "@/lib/kinds/states";
import { noteKinds, notePlaces } from "@/lib/meetings/choices";
import { letterLanguage, version } from "@/lib/meetings/form-schema";
import { id, ids, optionalId } from "@/lib/routes/form-schema";
import { line, lines } from "@/lib/text/schema";
import type { Entrance } from "./arranger";
import { closeGroup } from "./close";
import { addPaperNote, moveNotes } from "./move-notes";
import { changeStatement, mergeStatements, removeStatement, separateStatement } from "./statements";

const statementReaches = ["private", "host", "shared", "public"] as const;

const target = z.union([z.enum(notePlaces), id], "review:error.target");

/** The fields of the forms of the synthesis, at the desk and on a rapporteur's phone. */
export const arrangeFields = {
  intent: z.enum(["move", "paper", "save", "merge", "separate", "remove", "closeGroup", "openGroup"], "error.choice"),
  notes: ids,
  target: target.optional(),
  statement: optionalId,
  into: optionalId,
  group: optionalId,
  note: optionalId,
  visit: optionalId,
  kind: line(20).default(""),
  reach: z.enum(statementReaches, "review:error.statementReach").default("host"),
  text: lines(2_000).default(""),
  language: letterLanguage.default("en"),
  version: version.default(0),
};

export type ArrangeInput = z.output<z.ZodObject<typeof arrangeFields>>;

const oneOf = <K extends string>(kinds: readonly K[], kind: string): K =>
  kinds.find((one) => one === kind) ?? kinds[0]!;

/** The fields that each form has; a request without them is none of ours. */
const needed: Record<ArrangeInput["intent"], readonly ("statement" | "into" | "group" | "note")[]> = {
  ...{ move: [], paper: ["group", "note"], save: ["statement"], merge: ["statement", "into"] },
  ...{ separate: ["statement"], remove: ["statement"], closeGroup: ["group"], openGroup: ["group"] },
};

/** Where the page goes on: after a note was moved, at the notes that are left, so that a keyboard need not begin anew. */
export const placeAfter = ({ intent }: ArrangeInput): string => (intent === "move" ? "#loose" : "");

/** Does what a form of the synthesis asks. */
export async function arrange(entrance: Entrance, input: ArrangeInput, now: Date) {
  const { intent, text, language, visit, reach } = input;
  if (needed[intent].some((name) => !input[name])) return notFoundResult;
  const statement = input.statement ?? "";
  if (intent === "move") {
    const chosen = input.target ?? "loose";
    const to = notePlaces.find((place) => place === chosen) ?? { statement: chosen };
    return moveNotes(entrance, { notes: input.notes, target: to, text, language, visit, reach }, now);
  }
  if (intent === "paper") {
    const paper = { group: input.group ?? "", kind: oneOf(noteKinds, input.kind), text, language };
    return addPaperNote(entrance, input.note ?? "", paper, now);
  }
  if (intent === "merge") return mergeStatements(entrance, statement, input.into ?? "", now);
  if (intent === "separate") return separateStatement(entrance, statement, now);
  if (intent === "remove") return removeStatement(entrance, statement, now);
  if (intent !== "save") return closeGroup(entrance, input.group ?? "", intent === "closeGroup", now);
  const change = { kind: oneOf(reviewItemKinds, input.kind), text, reach, visit };
  return changeStatement(entrance, statement, change, input.version, now);
}
