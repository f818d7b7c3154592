import { z } from "zod";
import { findPlaces } from "@/lib/records/admin/places";
import { defineRoute } from "@/lib/routes/define-route";
import { line } from "@/lib/text/schema";

/** Finds places of the directory by name, address or postcode. No external geocoder is called. */
export const GET = defineRoute({
  name: "records.places",
  actor: "person",
  isQuiet: true,
  input: z.strictObject({ q: line(100) }),
  form: (locale) => `/${locale}/admin`,
  run: async ({ visitor, input: { q }, locale }) => {
    const found = await findPlaces(visitor.actor, q, locale);
    return { ok: true, value: { to: `/${locale}/admin`, body: { found } } };
  },
});
