import { z } from "zod";
import { can } from "@/lib/auth/can";
import { defineRoute } from "@/lib/routes/define-route";
import { storeDraft } from "@/lib/routes/draft";
import { email } from "@/lib/routes/schema";

/**
 * Looks up what is stored about an email address. The address stays out of URLs: the page finds it by an id, valid for
 * half an hour.
 */
export const POST = defineRoute({
  name: "person.find",
  actor: "person",
  input: z.strictObject({ email }),
  form: (locale) => `/${locale}/admin/messages/person`,
  run: async ({ visitor, input, locale, now }) => {
    if (!can(visitor.actor, "erasePeople", { cityId: null })) return { ok: false, reason: "notFound" };
    const draftId = await storeDraft({ email: input.email }, [], now);
    return { ok: true, value: { to: `/${locale}/admin/messages/person?asked=${draftId}` } };
  },
});
