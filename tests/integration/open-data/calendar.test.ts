import ICAL from "ical.js";
import { afterAll, expect, test } from "vitest";
import { GET as calendar } from "@/app/[locale]/(public)/meetings/calendar.ics/route";
import { GET as feed } from "@/app/[locale]/(public)/practices/feed.atom/route";
import { closeDatabase, database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { listCalendar } from "@/lib/records/calendar/list-calendar";
import { readListPage } from "@/lib/records/search/list-page";
import { secretsIn } from "@/tests/e2e/support/secrets";
import { saveChanged } from "@/tests/support/saved";

afterAll(closeDatabase);

const site = "https://xarxa.example";

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((event) => ({
    uid: String(event.getFirstPropertyValue("uid")),
    sequence: Number(event.getFirstPropertyValue("sequence")),
    description: String(event.getFirstPropertyValue("description")),
    start: String(event.getFirstPropertyValue("dtstart")),
  }));
}

test("the meetings of a list are a calendar in every language, without secrets", async () => {
  const { list } = await readListPage("meeting", "en", {});
  for (const locale of locales) {
    const text = await listCalendar("", locale, site);
    const events = eventsIn(text);
    expect(events.length).toBeGreaterThan(3);
    expect(events.length).toBeLessThanOrEqual(list.total);
    for (const { description } of events) expect(description).toContain(`${site}/${locale}/meetings/`);
    expect(secretsIn(text)).toEqual([]);
  }
});

test("a calendar keeps the filters of its list, and says what it leaves out", async () => {
  const barcelona = eventsIn(await listCalendar("city=barcelona&page=3", "ca", site));
  const { list } = await readListPage("meeting", "ca", { city: "barcelona" });
  const listed = new Set(list.cards.map(({ id }) => id));
  expect(barcelona.length).toBeGreaterThan(0);
  expect(barcelona.filter(({ uid }) => !listed.has(uid))).toEqual([]);
  expect(barcelona.length).toBeLessThan(eventsIn(await listCalendar("", "ca", site)).length);
  const id = barcelona[0]!.uid;
  await saveChanged("meeting", id, (input) => {
    input.fields.start = "2019-11";
    delete input.fields.end;
  });
  const text = await listCalendar("city=barcelona", "en", site);
  expect(eventsIn(text).map(({ uid }) => uid)).not.toContain(id);
  expect(text.replace(/\r\n /g, "")).toMatch(/X-WR-CALDESC:\d+ meetings? without an exact date/);
});

test("an event keeps its id when it changes, and its sequence grows", async () => {
  const [before] = eventsIn(await listCalendar("", "cs", site));
  await saveChanged("meeting", before!.uid, (input) => {
    input.fields.place = "Sál 3";
  });
  const after = eventsIn(await listCalendar("", "cs", site)).find(({ uid }) => uid === before!.uid);
  expect(after!.sequence).toBeGreaterThanOrEqual(before!.sequence);
  expect(after!.start).toBe(before!.start);
});

test("the day until which invited cities answer is an entry of its own", async () => {
  const meetings = await readListPage("meeting", "en", {});
  const { id, title } = meetings.list.cards[0]!;
  const day = new Date("2027-02-03T00:00:00Z");
  const answers = async (locale: Locale) => {
    const text = await listCalendar("", locale, site);
    expect(secretsIn(text)).toEqual([]);
    return eventsIn(text).filter(({ uid }) => uid === `${id}-answer`);
  };
  await database().meetingPlan.deleteMany({ where: { meetingId: id } });
  expect(await answers("en")).toEqual([]);
  await database().meetingPlan.create({
    data: {
      meetingId: id,
      language: "en",
      answerBy: day,
      contactEmail: "host@people.example",
      message: "Secret words",
    },
  });
  for (const locale of locales) {
    const [entry, ...more] = await answers(locale);
    expect([entry?.start, more]).toEqual(["2027-02-03", []]);
    expect(entry!.description).toContain(`${site}/${locale}/meetings/`);
  }
  const text = await listCalendar("", "en", site);
  expect(text.replace(/\r\n /g, "")).toContain(`SUMMARY;LANGUAGE=en:Last day to answer: `);
  expect(text).not.toMatch(/Secret words|host@/);
  // The meeting loses its exact day, and keeps its deadline.
  await saveChanged("meeting", id, (input) => {
    input.fields.start = "2027";
    delete input.fields.end;
  });
  const uids = eventsIn(await listCalendar("", "en", site)).map(({ uid }) => uid);
  expect([uids.includes(id), uids.includes(`${id}-answer`), title.text.length > 0]).toEqual([false, true, true]);
});

test("the calendar and the feeds of a city that was withdrawn are gone", async () => {
  const ask = (path: string) => new Request(`http://localhost:3000/ca/${path}?city=limerick`);
  const context = { params: Promise.resolve({ locale: "ca" }) };
  expect((await calendar(ask("meetings/calendar.ics"), context)).status).toBe(200);
  await database().record.update({
    where: { kind_slug: { kind: "city", slug: "limerick" } },
    data: { publication: "archived" },
  });
  for (const gone of [calendar(ask("meetings/calendar.ics"), context), feed(ask("practices/feed.atom"), context)])
    await expect(gone).rejects.toMatchObject({ digest: expect.stringContaining("404") });
});
