import { z } from "zod";
import { exportPerson } from "@/lib/contact/erasure";
import { defineRoute } from "@/lib/routes/define-route";
import { email } from "@/lib/routes/schema";

/** Exports everything stored about one person as a file. */
export const POST = defineRoute({
  name: "person.download",
  actor: "person",
  input: z.strictObject({ email }),
  form: (locale) => `/${locale}/admin/messages/person`,
  run: async ({ visitor, input, locale }) => {
    const data = await exportPerson(visitor.actor, input.email);
    if (!data) return { ok: false, reason: "notFound" };
    const content = `${JSON.stringify(data, null, 2)}\n`;
    const file = { name: "person.json", type: "application/json; charset=utf-8", content };
    return { ok: true, value: { to: `/${locale}/admin/messages/person`, file } };
  },
});
