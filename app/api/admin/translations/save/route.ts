import { submitRevision } from "@/lib/records/review/revisions";
import { returnInRound } from "@/lib/records/rounds/round";
import { translationForm, workspacePath } from "@/lib/records/translation/form";
import { saveTranslation } from "@/lib/records/translation/translate";
import { defineRoute } from "@/lib/routes/define-route";

const shown: Partial<Record<string, boolean>> = { publish: true, hide: false };
const outcomes = {
  ...({ save: "saved", publish: "published", schedule: "scheduled" } as const),
  ...({ hide: "hidden", wait: "waiting", propose: "waiting" } as const),
};

/** Saves one language of a record: directly, or as a waiting revision, depending on the person's rights. */
export const POST = defineRoute({
  name: "translations.save",
  actor: "person",
  input: translationForm,
  form: (locale, values) => returnInRound(workspacePath(locale, values), values.next),
  run: async ({ visitor: { actor }, input, locale, next, now }) => {
    const { kind, id, language, intent, lines, still, seen, checked, revision, publishAt } = input;
    const publish = shown[intent];
    const wait = intent === "wait" || intent === "propose";
    const options = { publishAt, stillCorrect: still, seen, checked, revision, publish, wait, now };
    const result = await saveTranslation(actor, kind, id, language, lines, options);
    if (!result.ok) return result;
    const { waiting } = result.value;
    const submitted = waiting && intent === "propose" ? await submitRevision(actor, waiting, "", now) : null;
    if (submitted && !submitted.ok) return submitted;
    // If nothing was changed, nothing waits.
    const done = submitted ? "submitted" : waiting ? "waiting" : wait ? "saved" : outcomes[intent];
    const frame = { kind, id, language, ...(waiting ? { revision: waiting } : {}) };
    return {
      ok: true,
      value: {
        to: next ?? workspacePath(locale, frame, { done }),
        subject: id,
        details: { kind, language, done },
        body: result.value,
      },
    };
  },
});
