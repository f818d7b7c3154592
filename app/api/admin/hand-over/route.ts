import { z } from "zod";
import { handOver } from "@/lib/records/write/hand-over";
import { defineRoute } from "@/lib/routes/define-route";
import { id, optionalId } from "@/lib/routes/form-schema";

/** Hands the records that a person looks after in a city over to a colleague. */
export const POST = defineRoute({
  name: "records.handOver",
  actor: "person",
  input: z.strictObject({ from: id, to: optionalId, city: optionalId }),
  form: (locale) => `/${locale}/admin/people`,
  run: async ({ visitor, input: { from, to, city }, locale, now }) => {
    const result = await handOver(visitor.actor, from, to, city, now);
    if (!result.ok) return result;
    const details = { to, city, records: result.value.records };
    return { ok: true, value: { to: `/${locale}/admin/people?done=handedOver`, subject: from, details } };
  },
});
