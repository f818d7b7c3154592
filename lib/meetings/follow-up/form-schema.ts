import { z } from "zod";
import { id, optionalId } from "@/lib/routes/form-schema";
import { lines, optionalLine } from "@/lib/text/schema";
import { progressStates } from "../choices";

/** The fields of a report as its form sends them; a page without an account sends the same as the desk. */
export const followUpFields = {
  submission: id,
  statement: id,
  state: z.enum(progressStates, "afterwards:error.state"),
  text: lines(1_000).default(""),
  practice: optionalId,
  figure: optionalLine(60),
  figureCounts: optionalLine(200),
  figureOn: optionalLine(60),
  figureSource: optionalLine(300),
};
