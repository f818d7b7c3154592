import { z } from "zod";
import { erasePerson } from "@/lib/contact/erasure";
import { defineRoute } from "@/lib/routes/define-route";
import { storedDraftId } from "@/lib/routes/draft";
import { email } from "@/lib/routes/schema";

const page = (locale: string) => `/${locale}/admin/messages/person`;

/** Erases everything stored about one person. */
export const POST = defineRoute({
  name: "person.forget",
  actor: "person",
  input: z.strictObject({ email, asked: storedDraftId, confirm: z.literal("yes", "inbox:error.confirm") }),
  form: (locale, { asked }) => `${page(locale)}?asked=${storedDraftId.catch("").parse(asked)}`,
  run: async ({ visitor, input, locale, now }) => {
    const result = await erasePerson(visitor.actor, input.email, now);
    return result.ok ? { ok: true, value: { to: `${page(locale)}?done=erased` } } : result;
  },
});
