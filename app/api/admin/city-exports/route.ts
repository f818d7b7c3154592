import { z } from "zod";
import { askCityExport } from "@/lib/exchange/city-archive/ask-export";
import { defineRoute } from "@/lib/routes/define-route";

/** Asks for everything of a city as one file. A worker makes it. */
export const POST = defineRoute({
  name: "cityExport.ask",
  actor: "person",
  input: z.strictObject({ city: z.uuid("archive:error.city") }),
  form: (locale) => `/${locale}/admin/city-export`,
  limits: ({ visitor }) => [{ name: "city-export", of: visitor.actor.userId, max: 20, seconds: 3_600 }],
  run: async ({ visitor, input: { city }, locale, now }) => {
    const asked = await askCityExport(visitor.actor, city, now);
    if (!asked.ok) return asked;
    const { id } = asked.value;
    return { ok: true, value: { to: `/${locale}/admin/city-export`, subject: city, body: { id } } };
  },
});
