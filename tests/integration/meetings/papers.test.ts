import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as pack } from "@/app/api/admin/meetings/pack/route";
import { POST as changePeople } from "@/app/api/admin/meetings/people/route";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database, transaction } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { readDesk } from "@/lib/meetings/desk/desk";
import { addMeetingRole } from "@/lib/meetings/desk/roles";
import { type PaperName, paperNames } from "@/lib/meetings/papers/names";
import { readPapers } from "@/lib/meetings/papers/read-papers";
import { erasePeople } from "@/lib/meetings/people/erase";
import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { hostsContact, neverPrinted, type PaperMeeting, preparePapers } from "../../support/papers";
import { cookieFor, formRequest, makeActor } from "../../support/people";

afterAll(closeDatabase);

type Somebody = Actor & { userId: string; email: string };
let host: Somebody;
let coHost: Somebody;
let chair: Somebody;
let outsider: Somebody;
let id = "";
let printed: PaperMeeting;

beforeAll(async () => {
  const barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
  outsider = await makeActor("Matti Virta", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
  [coHost, chair] = await Promise.all([makeActor("Co"), makeActor("Jean")]);
  id = await makeMeeting(barcelona);
  await addMeetingRole(host, id, coHost.email, "coHost");
  await addMeetingRole(host, id, chair.email, "chair");
  printed = await preparePapers(id, barcelona);
});

async function ask(who: Somebody, values: Record<string, string | PaperName[] | string[]> = {}) {
  const form = { locale: "en", id, papers: [...paperNames], language: "en", cards: "", ...values };
  return pack(
    formRequest("/api/admin/meetings/pack", form, {
      cookie: await cookieFor(who.userId),
      json: true,
    }),
  );
}

const textOf = async (who: Somebody, values: Parameters<typeof ask>[1] = {}) => (await ask(who, values)).text();

describe("the pack", () => {
  test("is a file for hosts and co-hosts that nobody caches; a chair, another city and strangers find nothing", async () => {
    for (const who of [host, coHost]) {
      const answer = await ask(who);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="meeting-[\w-]+-en\.html"$/);
      expect(await answer.text()).toMatch(/^<!DOCTYPE html><html lang="en">/);
    }
    for (const who of [chair, outsider]) expect((await ask(who)).status).toBe(404);
    const stranger = formRequest("/api/admin/meetings/pack", { locale: "en", id }, { cookie: "", json: true });
    expect((await pack(stranger)).status).toBe(401);
  });

  test("has every visit's address, question and code, the programme, the groups and two lists of names", async () => {
    const html = await textOf(host);
    for (const { address, question, code, number } of printed.visits) {
      expect(html).toContain(address);
      expect(html).toContain(question);
      expect(html).toContain(`/m/${code}`);
      expect(html).toContain(`id="sheet-${number}"`);
      expect(html).toContain(`id="map-${number}-title"`);
    }
    expect(html).toContain("Opening in the town hall");
    // On the cover and on each sheet.
    expect(html.split(hostsContact)).toHaveLength(printed.visits.length + 2);
    for (const { name } of printed.people) expect(html.split(name).length).toBeGreaterThan(2);
    // Ten lines to write on, for each visit.
    expect(html.match(/<li>10<\/li>/g)).toHaveLength(printed.visits.length);
  });

  test("has no script and no address that a browser would ask", async () => {
    const html = await textOf(host);
    const asking = /<script|<link|<img|<iframe|\ssrc=|@import|url\((?!["']?(?:data:|#))/g;
    expect(html.match(asking)).toBeNull();
    for (const [, href = ""] of html.matchAll(/\shref="([^"]+)"/g)) expect(href).toMatch(/^(#|https:\/\/)/);
  });

  test("never has needs, diet, raw notes, private contacts, addresses, and the codes that open notes", async () => {
    const html = await textOf(host);
    for (const secret of Object.values(neverPrinted)) expect(html).not.toContain(secret);
    for (const { code } of printed.people) expect(html).not.toContain(code);
  });

  test("keeps what is for hosts only on a page of its own", async () => {
    const html = await textOf(host, { papers: ["programme"] });
    const [shared = "", hosts = ""] = html.split('id="programme-hosts"');
    expect(shared).not.toContain(printed.hostsOnly);
    expect(hosts).toContain(printed.hostsOnly);
  });

  test.each(locales)("is in the chosen language, the cards in that of each person (%s)", async (language) => {
    const t = translator(language);
    const html = await textOf(host, { language });
    expect(html).toContain(`<html lang="${language}">`);
    for (const name of paperNames) expect(html).toContain(t(`papers:paper.${name}`));
    for (const own of ["cs", "sv"] as const) expect(html).toContain(translator(own)("papers:card.give"));
    const same = await textOf(host, { language, cards: language, papers: ["cards"] });
    expect(same.split(t("papers:card.give")).length - 1).toBe(same.split('class="card"').length - 1);
  });

  test("refuses nothing chosen, unknown papers and languages with words", async () => {
    expect((await ask(host, { papers: [] })).status).toBe(422);
    expect((await ask(host, { papers: ["needs"] })).status).toBe(422);
    expect((await ask(host, { language: "de" })).status).toBe(422);
    expect((await ask(host, { cards: "de" })).status).toBe(422);
  });

  test("leaves a line in the log that says what was taken, without names", async () => {
    await ask(host, { papers: ["badges"], language: "cs" });
    const line = await database().auditEntry.findFirstOrThrow({
      where: { action: "meeting.pack", actorId: host.userId },
      orderBy: { id: "desc" },
    });
    expect(line.details).toEqual({ papers: ["badges"], language: "cs" });
  });
});

const read = async (names: readonly PaperName[], locale: Locale = "en") =>
  readPapers((await readDesk(host, id))!, locale, names, "own");

describe("papers", () => {
  test("have a card for each person of a group in their own language, and one more where the number is odd", async () => {
    const { cards } = await read(["cards"]);
    // Five people in two groups: three and one more, and two.
    expect(cards.map(({ group, locale }) => `${group} ${locale}`)).toEqual([
      ...["A cs", "A cs", "A sv", "A sv"],
      ...["B cs", "B sv"],
    ]);
    expect(cards[0]).toMatchObject({ visit: 1, questions: [printed.visits[0]!.question], questionLanguage: "ca" });
  });

  test("leave out who is absent, was erased, or whose city does not come", async () => {
    const isPrinted = async (person: string) => {
      const { coming, visits } = await read(["badges", "groups", "attendance"]);
      const members = visits.flatMap(({ groups }) => groups.flatMap(({ people }) => people));
      return [coming, members].map((list) => list.some((one) => one.id === person));
    };
    const [one] = await database().meetingPerson.findMany({ where: { meetingId: id }, orderBy: { name: "asc" } });
    const where = { id: one!.id };
    expect(await isPrinted(where.id)).toEqual([true, true]);
    await database().meetingPerson.update({ where, data: { state: "absent" } });
    expect(await isPrinted(where.id)).toEqual([false, false]);
    await database().meetingPerson.update({ where, data: { state: "confirmed" } });
    const { id: _id, ...copy } = { ...one!, email: null };
    const another = await database().meetingPerson.create({ data: copy });
    await transaction((tx) => erasePeople(tx, [another.id], new Date()));
    expect(await isPrinted(another.id)).toEqual([false, false]);
    await database().meetingInvitation.updateMany({
      where: { meetingId: id, cityName: "Umeå" },
      data: { state: "closed" },
    });
    expect((await read(["badges"])).coming.map(({ name }) => name)).not.toContain("Åsa Lindqvist");
    await database().meetingInvitation.updateMany({
      where: { meetingId: id, cityName: "Umeå" },
      data: { state: "accepted" },
    });
  });

  test("have a day to sign for each day of the meeting, and nothing of what was not asked for", async () => {
    expect((await read(["attendance"])).days).toEqual(["2028-05-03", "2028-05-04", "2028-05-05"]);
    const { cards, sheets, programme } = await read(["attendance"]);
    expect([cards, sheets, programme]).toEqual([[], [], null]);
  });

  test("of an empty meeting are empty, and say that the programme has not been released", async () => {
    const empty = await makeMeeting(await idOf("city", "barcelona"));
    const html = await textOf(host, { id: empty, papers: [...paperNames] });
    expect(html).toContain(translator("en")("papers:programme.none"));
    expect(html).not.toContain('class="card"');
  });
});

describe("who is here", () => {
  test("is ticked by hosts in bulk and returns to the page of the day", async () => {
    const rows = await database().meetingPerson.findMany({
      where: { meetingId: id, erasedAt: null },
      select: { id: true },
    });
    const count = (state: "came" | "absent" | "confirmed") =>
      database().meetingPerson.count({ where: { meetingId: id, erasedAt: null, state } });
    const press = async (who: Somebody, intent: string) =>
      changePeople(
        formRequest(
          "/api/admin/meetings/people",
          { locale: "en", id, page: "day", intent, people: rows.map((row) => row.id) },
          { cookie: await cookieFor(who.userId) },
        ),
      );
    expect((await press(host, "came")).headers.get("location")).toBe(`/en/admin/meetings/${id}/day?done=people`);
    expect(await count("came")).toBe(rows.length);
    await press(chair, "absent");
    expect(await count("absent")).toBe(0);
    await press(coHost, "confirmed");
    const [first] = rows;
    await database().meetingPerson.update({ where: first!, data: { state: "absent" } });
    await press(chair, "restCame");
    expect(await count("came")).toBe(0);
    await Promise.all([press(host, "restCame"), press(coHost, "restCame")]);
    expect([await count("came"), await count("absent")]).toEqual([rows.length - 1, 1]);
    await press(host, "confirmed");
    expect(await count("confirmed")).toBe(rows.length);
  });
});
