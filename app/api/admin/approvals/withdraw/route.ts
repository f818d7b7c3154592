import { z } from "zod";
import { isKindName, kindNamed } from "@/lib/kinds/index";
import { withdrawApproval } from "@/lib/proposals/approvals/ask";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, kind } from "@/lib/routes/form-schema";

function pagePath(locale: string, given: unknown, record: unknown): string {
  const path = typeof given === "string" && isKindName(given) ? kindNamed(given).path : "practices";
  return `/${locale}/admin/approvals/${path}/${idIn(record) || "0"}`;
}

/** Revokes the link of a person who was asked for approval. */
export const POST = defineRoute({
  name: "approval.withdraw",
  actor: "person",
  input: z.strictObject({ kind, id, approval: id }),
  form: (locale, values) => pagePath(locale, values.kind, values.id),
  run: async ({ visitor, input, locale, now }) => {
    const result = await withdrawApproval(visitor.actor, input.approval, now);
    if (!result.ok) return result;
    const to = `${pagePath(locale, input.kind, input.id)}?done=taken`;
    return { ok: true, value: { to, subject: result.value.recordId, details: { approval: input.approval } } };
  },
});
