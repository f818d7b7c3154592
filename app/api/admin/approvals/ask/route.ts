import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { isKindName, kindNamed } from "@/lib/kinds/index";
import { askApproval } from "@/lib/proposals/approvals/ask";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, kind, note, optionalId } from "@/lib/routes/form-schema";
import { email, name } from "@/lib/routes/schema";

function pagePath(locale: string, given: unknown, record: unknown, revision: unknown): string {
  const path = typeof given === "string" && isKindName(given) ? kindNamed(given).path : "practices";
  const change = idIn(revision);
  return `/${locale}/admin/approvals/${path}/${idIn(record) || "0"}${change ? `?revision=${change}` : ""}`;
}

/** Sends a text to a person without an account for approval. */
export const POST = defineRoute({
  name: "approval.ask",
  actor: "person",
  input: z.strictObject({
    kind,
    id,
    revision: optionalId,
    name,
    email,
    note,
    language: z.enum(locales, "error.language"),
    days: z.coerce.number("error.number").int("error.whole").min(1, "error.tooSmall").max(90, "error.tooLarge"),
  }),
  form: (locale, values) => pagePath(locale, values.kind, values.id, values.revision),
  limits: ({ visitor }) => [{ name: "approval-ask", of: visitor.actor.userId, max: 100, seconds: 3_600 }],
  run: async ({ visitor, input, locale, now }) => {
    const { kind: of, id: recordId, revision, ...asking } = input;
    const result = await askApproval(visitor.actor, of, recordId, { ...asking, revisionId: revision }, now);
    if (!result.ok) return result;
    const path = pagePath(locale, of, recordId, revision);
    return {
      ok: true,
      value: {
        to: `${path}${path.includes("?") ? "&" : "?"}done=sent`,
        subject: recordId,
        details: { approval: result.value.id },
      },
    };
  },
});
