import { afterAll, beforeAll, expect, test } from "vitest";
import { GET } from "@/app/[locale]/(public)/route";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { addSyntheticRecords } from "@/scripts/synthetic/records";

// Minutes on a machine that is shared: it indexes a thousand records.
beforeAll(() => addSyntheticRecords(process.env.DATABASE_URL ?? "", 1_000), 900_000);
afterAll(closeDatabase);

test.each(locales)(
  "with 200 cities the home page in %s has at most 120 kB and 1,500 elements, and says that it shows a selection",
  async (locale) => {
    expect(await database().record.count({ where: { kind: "city", publication: "published" } })).toBeGreaterThan(200);
    const response = await GET(new Request(`http://localhost/${locale}`), { params: Promise.resolve({ locale }) });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain(translator(locale)("pages:home.places.chosenText", { number: 16 }));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(120_000);
    expect(page.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(1_500);
  },
);
