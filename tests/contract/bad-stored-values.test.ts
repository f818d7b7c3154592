import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cityFacts } from "@/components/records/city/facts";
import { WebsiteLink } from "@/components/records/website-link";
import { readFigures, readRecordFigures } from "@/lib/contact/statistics";
import { closeDatabase, database } from "@/lib/db";
import { formatInstant } from "@/lib/i18n/format";
import type { Field } from "@/lib/kinds/fields";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import { momentAt } from "@/lib/records/calendar/local-moment";
import { meetingCalendar } from "@/lib/records/calendar/meeting-calendar";
import { timeZoneOf } from "@/lib/records/history/view";
import { jsonLdOf } from "@/lib/records/json-ld/index";
import { zoneOf } from "@/lib/records/public/meetings-around";
import { publishedRecord } from "@/lib/records/public/published";
import { publishedCards } from "@/lib/records/search/lists";
import { storeOf } from "@/lib/records/store/stores";
import { invalidateTags } from "@/lib/serving/invalidation";
import { addMessage } from "../support/messages";

// Rows from before a value was validated may hold anything. No page may fail because of them.

afterAll(closeDatabase);

const site = "https://xarxa.example";
const wrong: Partial<Record<Field["type"], unknown>> = {
  text: "?",
  url: "javascript:alert(1)",
  edtf: "soon",
  choice: "??",
  number: 2_000_000_000,
};

/** Writes an invalid value into every column that accepts one; what the database refuses cannot be stored. */
async function spoil(model: string, ids: string, fields: Readonly<Record<string, Field>>): Promise<number> {
  const table = `${model.charAt(0).toUpperCase()}${model.slice(1)}`;
  let count = 0;
  for (const [name, field] of Object.entries(fields)) {
    const value = "many" in field && field.many ? undefined : wrong[field.type];
    if (value === undefined) continue;
    count += await database()
      .$executeRawUnsafe(`UPDATE "${table}" SET "${name}" = $1 WHERE ${ids}`, value)
      .catch(() => 0);
  }
  return count;
}

describe.each(kindNames)("a %s with invalid stored values", (kind: KindName) => {
  test("can still be read, listed and exported as linked data", async () => {
    const record = await database().record.findFirstOrThrow({ where: { kind, publication: "published" } });
    const declaration = kindNamed(kind);
    const store = storeOf(kind);
    const spoiled = await spoil(store.model, `"id" = '${record.id}'`, declaration.fields);
    for (const [name, part] of Object.entries(declaration.parts)) {
      const { model, owner } = store.parts[name as keyof typeof store.parts]!;
      await spoil(model, `"${owner}" = '${record.id}'`, part.fields);
    }
    if (kind !== "organisation") expect(spoiled).toBeGreaterThan(0);
    invalidateTags([]);
    const found = await publishedRecord(kind, record.slug, "en");
    if (found?.state !== "published") throw new Error("it is gone");
    expect(JSON.stringify(jsonLdOf(found.view, "en", site))).toContain("schema.org");
    expect((await publishedCards(kind, "en")).map(({ id }) => id)).toContain(record.id);
  });
});

describe("a city in an unknown time zone", () => {
  let city: { id: string };

  beforeAll(async () => {
    const meeting = await database().meeting.findFirstOrThrow({ where: { sessions: { some: {} } } });
    city = await database().city.update({ where: { id: meeting.hostCityId! }, data: { timeZone: "Europe/Nowhere" } });
    const record = await database().record.findFirstOrThrow({ where: { responsibleCityId: city.id } });
    await addMessage(record.id, { createdAt: new Date("2026-10-05T08:00:00Z") });
  });

  test("does not break the statistics of other cities", async () => {
    expect((await readFigures(null)).total.messages).toBe(1);
    expect((await readRecordFigures(null, "en")).map(({ month }) => month)).toEqual(["2026-10"]);
  });

  test("shows histories, messages and scheduled times in the default time zone", async () => {
    const zone = await timeZoneOf(city.id);
    expect(zone).toBe("Europe/Brussels");
    expect(formatInstant(new Date("2026-10-05T08:00:00Z"), "en", "Europe/Nowhere")).toContain("October");
    expect(momentAt("2026-10-05", "10:00", "Europe/Nowhere")).toEqual(new Date("2026-10-05T08:00:00Z"));
  });

  test("has calendar files for its meetings, without a time zone", async () => {
    const meeting = await database().meeting.findFirstOrThrow({
      where: { hostCityId: city.id, record: { publication: "published" } },
      include: { record: true },
    });
    const found = await publishedRecord("meeting", meeting.record.slug, "en");
    if (found?.state !== "published") throw new Error("it is gone");
    const file = meetingCalendar(found.view, await zoneOf(found.view), site, "en");
    expect(file === null || !file.includes("TZID")).toBe(true);
    expect(meetingCalendar(found.view, "Europe/Nowhere", site, "en")).not.toBe(undefined);
  });

  test("has a working page", async () => {
    const { slug } = await database().record.findUniqueOrThrow({ where: { id: city.id } });
    const found = await publishedRecord("city", slug, "en");
    if (found?.state !== "published") throw new Error("it is gone");
    expect(cityFacts(found.view, "en", new Date("2026-11-30")).map(({ value }) => value)).toContain("Europe/Nowhere");
  });
});

test.each(["javascript:alert(1)", "not an address", "", "http://["])(
  "%s is shown as text and not linked",
  (address) => {
    expect(renderToStaticMarkup(createElement(WebsiteLink, { address }))).not.toContain("<a");
  },
);
