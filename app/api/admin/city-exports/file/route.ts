import { z } from "zod";
import { openCityExport } from "@/lib/exchange/city-archive/read-exports";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";

/** Downloads the archive of a city, until its time is over. */
export const GET = defineRoute({
  name: "cityExport.download",
  actor: "person",
  input: z.strictObject({ id }),
  form: (locale) => `/${locale}/admin/city-export`,
  limits: ({ visitor }) => [{ name: "city-export-file", of: visitor.actor.userId, max: 60, seconds: 3_600 }],
  run: async ({ visitor, input, locale, now }) => {
    const opened = await openCityExport(visitor.actor, input.id, now);
    if (!opened.ok) return opened;
    const { cityId, name, sha256, content } = opened.value;
    const file = { name, type: "application/zip", content };
    return { ok: true, value: { to: `/${locale}/admin/city-export`, file, subject: cityId, details: { sha256 } } };
  },
});
