import { consentForm, mediaPage } from "@/lib/media/form-schema";
import { giveConsent } from "@/lib/records/media/consent";
import { defineRoute } from "@/lib/routes/define-route";

/** Records the consent of the people in an image: to what, from when, until when. */
export const POST = defineRoute({
  name: "media.consent",
  actor: "person",
  input: consentForm,
  form: mediaPage,
  run: async ({ visitor, input: { kind, id, medium, ...consent }, locale, now }) => {
    const result = await giveConsent(visitor.actor, kind, id, medium, consent, now);
    if (!result.ok) return result;
    return { ok: true, value: { to: mediaPage(locale, { kind, id }, "consent"), subject: id, details: { medium } } };
  },
});
