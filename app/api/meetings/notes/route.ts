import { z } from "zod";
import { noteKinds, noteReaches } from "@/lib/meetings/choices";
import { letterLanguage, optionalNumber } from "@/lib/meetings/form-schema";
import { cleanCode, visitCodeIn } from "@/lib/meetings/review/codes";
import { notesPath } from "@/lib/meetings/review/note-taker";
import { removeNote, saveNote } from "@/lib/meetings/review/notes";
import { tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";
import { line, lines, storedAs } from "@/lib/text/schema";

/**
 * Takes a note from a phone, or takes it back (`remove`). Devices keep the page that sends it for weeks, so fields may be added and
 * never changed. The audit log names the visit only: note and person would tell who wrote what.
 */
export const POST = defineRoute({
  name: "meeting.note",
  actor: "anyone",
  isAnonymous: true,
  input: z.strictObject({
    token: storedAs(2_000, "account:error.link"),
    code: line(20),
    id,
    remove: z.enum(["yes"], "error.choice").optional(),
    kind: z.enum(noteKinds, "review:error.kind").optional(),
    text: lines(2_000).default(""),
    passedOn: z.enum(["yes"], "error.choice").optional(),
    reach: z.enum(noteReaches, "review:error.reach").default("host"),
    language: letterLanguage.optional(),
    question: optionalNumber(1, 99, "error.choice"),
    edit: z.coerce.number("error.form").int("error.form").min(0, "error.form").max(1_000_000, "error.form").default(0),
  }),
  secret: ["token"],
  form: (locale, { code, token }) => notesPath(locale, visitCodeIn(code), tokenIn(token)),
  limits: ({ address, input }) => [
    { name: "note-from", from: address, max: 6_000, seconds: 3_600 },
    { name: "note", of: input.token, max: 600, seconds: 3_600 },
  ],
  run: async ({ input, locale, now }) => {
    const { token, code, remove, kind, language, passedOn, ...note } = input;
    const here = notesPath(locale, cleanCode(code), token);
    if (remove) {
      const gone = await removeNote(code, token, note.id, now);
      return gone.ok ? { ok: true, value: { to: `${here}?done=removed`, subject: gone.value.visit } } : gone;
    }
    if (!note.text) return refused("review:error.text", "text");
    if (!kind) return refused("review:error.kind", "kind");
    const done = await saveNote(
      code,
      token,
      { ...note, kind, language: language ?? locale, isPassedOn: passedOn === "yes" },
      now,
    );
    if (!done.ok) return done;
    const body = { received: now.toISOString() };
    return { ok: true, value: { to: `${here}?done=kept`, subject: done.value.visit, body } };
  },
});
