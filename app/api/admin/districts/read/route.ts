import { z } from "zod";
import { database } from "@/lib/db";
import { readDistrictFile } from "@/lib/ground/read-district-file";
import { readFileOrText } from "@/lib/media/read-upload";
import { findEditedCity, isFarFrom, keepDistricts } from "@/lib/records/admin/district-preview";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";
import { line } from "@/lib/text/schema";

/** In bytes. The districts of a large city have less than half a megabyte. */
const maxFile = 4_000_000;

const address = z.union([z.literal(""), z.url({ protocol: /^https?$/, error: "error.url" }).max(500, "error.tooLong")]);

/** Reads a file of boundaries and shows it on a map. Nothing is stored yet. */
export const POST = defineRoute({
  name: "records.readDistricts",
  actor: "person",
  input: z.strictObject({
    city: id,
    file: z.unknown().optional(),
    source: line(200).refine((text) => text !== "", "work:error.districtsSource"),
    licence: line(60).default(""),
    address: address.default(""),
    keep: z.unknown().optional(),
  }),
  read: readFileOrText(maxFile),
  form: (locale, { city }) => `/${locale}/admin/cities/${idIn(city)}/districts`,
  limits: ({ visitor }) => [{ name: "districts", of: visitor.actor.userId, max: 60, seconds: 3_600 }],
  run: async ({ visitor, input: { city: cityId, file, keep, ...words }, locale, now }) => {
    const city = await findEditedCity(visitor.actor, cityId);
    if (!city) return { ok: false, reason: "notFound" };
    const sent = file instanceof File && file.size > 0 ? file : null;
    if (keep || (sent?.size ?? 0) > maxFile) return refused("work:error.districtsLarge", "file");
    if (!sent) return refused("work:error.districtsFile", "file");
    const read = await readDistrictFile(await sent.text());
    if (!read.ok) return refused(`work:error.${read.problem}`, "file");
    if (await isFarFrom(database(), city.id, read.file)) return refused("work:error.districtsFar", "file");
    const draft = await keepDistricts(city, read.file, words, now);
    const details = { districts: read.file.features.length };
    return { ok: true, value: { to: `/${locale}/admin/cities/${city.id}/districts?read=${draft}`, details } };
  },
});
