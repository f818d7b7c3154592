import { mediaPage, mediumForm } from "@/lib/media/form-schema";
import { withdrawConsent } from "@/lib/records/media/consent";
import { defineRoute } from "@/lib/routes/define-route";

/** Records that consent was withdrawn and deletes every size of the image at once. */
export const POST = defineRoute({
  name: "media.withdraw",
  actor: "person",
  input: mediumForm,
  form: mediaPage,
  run: async ({ visitor, input: { kind, id, medium }, locale, now }) => {
    const result = await withdrawConsent(visitor.actor, kind, id, medium, now);
    if (!result.ok) return result;
    return { ok: true, value: { to: mediaPage(locale, { kind, id }, "withdrawn"), subject: id, details: { medium } } };
  },
});
