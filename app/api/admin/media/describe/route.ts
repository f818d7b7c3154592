import { describeForm, detailsOf, mediaPage } from "@/lib/media/form-schema";
import { describeMedium } from "@/lib/records/media/edit";
import { defineRoute } from "@/lib/routes/define-route";

/** Saves the texts of an image or document. */
export const POST = defineRoute({
  name: "media.describe",
  actor: "person",
  input: describeForm,
  form: mediaPage,
  run: async ({ visitor, input, locale, now }) => {
    const { kind, id, medium } = input;
    const result = await describeMedium(visitor.actor, kind, id, medium, detailsOf(input), now);
    if (!result.ok) return result;
    return { ok: true, value: { to: mediaPage(locale, { kind, id }, result.value), subject: id, details: { medium } } };
  },
});
