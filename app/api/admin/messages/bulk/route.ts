import { z } from "zod";
import { changeMessages } from "@/lib/contact/inbox/act";
import { defineRoute } from "@/lib/routes/define-route";
import { storeDraft } from "@/lib/routes/draft";
import { ids } from "@/lib/routes/form-schema";

/** The page the request came from, with the outcome in its query. */
function withOutcome(page: string, outcome: Record<string, string>): string {
  const url = new URL(page, "http://here.invalid");
  for (const key of ["done", "undo", "count", "draft"]) url.searchParams.delete(key);
  for (const [key, value] of Object.entries(outcome)) url.searchParams.set(key, value);
  return `${url.pathname}${url.search}`;
}

/** Marks many messages as spam, or as not spam. Can be undone for a while. */
export const POST = defineRoute({
  name: "messages.bulk",
  actor: "person",
  input: z.strictObject({ ids, intent: z.enum(["spam", "notSpam"], "error.choice") }),
  form: (locale, { next }) => String(next ?? `/${locale}/admin/messages`),
  run: async ({ visitor, input: { ids: chosen, intent }, locale, next, now }) => {
    const result = await changeMessages(visitor.actor, chosen, intent, now);
    if (!result.ok) return result;
    const undo = await storeDraft({ ids: result.value }, [], now);
    const outcome = { done: intent, count: String(result.value.length), undo };
    const to = withOutcome(next ?? `/${locale}/admin/messages`, outcome);
    return { ok: true, value: { to, details: { intent, messages: result.value } } };
  },
});
