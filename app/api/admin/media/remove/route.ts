import { mediaPage, mediumForm } from "@/lib/media/form-schema";
import { removeMedium } from "@/lib/records/media/edit";
import { defineRoute } from "@/lib/routes/define-route";

/** Removes a medium from its record and deletes its files. */
export const POST = defineRoute({
  name: "media.remove",
  actor: "person",
  input: mediumForm,
  form: mediaPage,
  run: async ({ visitor, input: { kind, id, medium }, locale, now }) => {
    const result = await removeMedium(visitor.actor, kind, id, medium, now);
    if (!result.ok) return result;
    const done = result.value === "saved" ? "removed" : "waiting";
    return { ok: true, value: { to: mediaPage(locale, { kind, id }, done), subject: id, details: { medium } } };
  },
});
