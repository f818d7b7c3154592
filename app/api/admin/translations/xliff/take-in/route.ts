import { deskPath, returnedPath, takeInForm } from "@/lib/records/translation/xliff/form";
import { readReturnedFile, storeRemaining } from "@/lib/records/translation/xliff/stored-returned-file";
import { takeIn } from "@/lib/records/translation/xliff/take-in";
import { defineRoute } from "@/lib/routes/define-route";

/** Imports the valid texts of a checked file as revisions that wait for a decision. */
export const POST = defineRoute({
  name: "translations.takeIn",
  actor: "person",
  input: takeInForm,
  form: returnedPath,
  run: async ({ visitor: { actor }, input, locale, now }) => {
    const returned = await readReturnedFile(actor, input.file, now);
    if (!returned) return { ok: true, value: { to: deskPath(locale, { done: "gone" }), body: { units: 0 } } };
    const { left, units, records } = await takeIn(actor, returned.files, now);
    await storeRemaining(actor, returned, left);
    const done = { done: "taken", number: String(units) };
    const to = left.length > 0 ? returnedPath(locale, { file: returned.id, ...done }) : deskPath(locale, done);
    return { ok: true, value: { to, details: { units, records }, body: { units, records } } };
  },
});
