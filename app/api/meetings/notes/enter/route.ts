import { z } from "zod";
import { cleanCode, visitCodeIn } from "@/lib/meetings/review/codes";
import { enterNotes, notesPath } from "@/lib/meetings/review/note-taker";
import { defineRoute } from "@/lib/routes/define-route";
import { line, neededLine } from "@/lib/text/schema";

/** Opens the notes of somebody who types their personal code. */
export const POST = defineRoute({
  name: "meeting.notes.enter",
  actor: "anyone",
  isAnonymous: true,
  input: z.strictObject({ code: line(20), personal: neededLine(40, "review:error.personal") }),
  secret: ["personal"],
  form: (locale, { code }) => notesPath(locale, visitCodeIn(code)),
  limits: ({ address, input }) => [
    // A whole meeting may share the network of a school.
    { name: "notes-enter-from", from: address, max: 300, seconds: 3_600 },
    // Wrong codes from one network keep nobody out who is elsewhere.
    { name: "notes-enter", of: cleanCode(input.code), from: address, max: 200, seconds: 3_600 },
  ],
  run: async ({ input: { code, personal } }) => {
    const done = await enterNotes(code, personal);
    if (!done.ok) return done;
    const { token, language, visit } = done.value;
    return { ok: true, value: { to: notesPath(language, cleanCode(code), token), subject: visit } };
  },
});
