import { z } from "zod";
import { findEditedCity, readWaitingDistricts } from "@/lib/records/admin/district-preview";
import { loadDistricts } from "@/lib/records/write/load-districts";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { storedDraftId } from "@/lib/routes/draft";
import { id, idIn } from "@/lib/routes/form-schema";

/** Saves boundaries that were read and seen on a map. */
export const POST = defineRoute({
  name: "records.districts",
  actor: "person",
  input: z.strictObject({ city: id, file: storedDraftId }),
  form: (locale, { city }) => `/${locale}/admin/cities/${idIn(city)}/districts`,
  run: async ({ visitor, input, locale, now }) => {
    const city = await findEditedCity(visitor.actor, input.city);
    if (!city) return { ok: false, reason: "notFound" };
    const waiting = await readWaitingDistricts(city, input.file, now);
    if (!waiting) return refused("work:error.districtsFile", "file");
    const result = await loadDistricts(visitor.actor, city.slug, waiting.file, waiting.source, now);
    if (!result.ok) return result;
    const to = `/${locale}/admin/cities/${city.id}/districts?done=saved`;
    return { ok: true, value: { to, subject: city.id, details: result.value } };
  },
});
