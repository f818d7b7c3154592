import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as takenHomePage } from "@/app/[locale]/(public)/invitation/[token]/taken-home/route";
import { system } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { closeDatabase, database } from "@/lib/db";
import { changeInvitation } from "@/lib/meetings/cities/change";
import { invitationAddress } from "@/lib/meetings/cities/link";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readOverview } from "@/lib/meetings/desk/overview";
import { savePlan } from "@/lib/meetings/desk/plan";
import { planLaterLetters } from "@/lib/meetings/letters/plan-later";
import { sendDueLetters } from "@/lib/meetings/letters/reminders";
import { chooseToTake } from "@/lib/meetings/taken-home/choose";
import { listTakenHome, readTakenHome } from "@/lib/meetings/taken-home/read";
import { type SettleInput, settleTaken } from "@/lib/meetings/taken-home/settle";
import { nameWriters } from "@/lib/records/history/outsiders";
import { readStored } from "@/lib/records/store/stored";
import { targetOf } from "@/lib/records/write/place";
import { publish } from "@/lib/records/write/publish";
import { save } from "@/lib/records/write/save";
import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { lettersTo, newEmail } from "../../support/proposals";

afterAll(closeDatabase);

// The meeting ends on 5 May 2028. The clock moves over 13 months.
const at = (day: string) => new Date(`${day}T10:00:00Z`);
let barcelona = "";
let ostrava = "";
let host: Awaited<ReturnType<typeof makeActor>>;
let id = "";
let email = "";
let invitation = "";
let token = "";
let practice = "";

beforeAll(async () => {
  [barcelona, ostrava] = [await idOf("city", "barcelona"), await idOf("city", "ostrava")];
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
  const found = await database().record.findFirstOrThrow({
    where: { kind: "practice", publication: "published", responsibleCityId: barcelona },
  });
  practice = found.id;
});

const tokenFor = async (of: string) => {
  const row = await database().meetingInvitation.findUniqueOrThrow({ where: { id: of } });
  return (await invitationAddress(row)).split("/").at(-1)!;
};

const invite = async (cityId: string | null, more: object = {}) => {
  const city = cityId ? { cityId } : { cityName: "Lyon" };
  const data = {
    ...{ meetingId: id, language: "cs", seats: 3, state: "accepted" as const, people: 2 },
    ...city,
    ...more,
  };
  return (await database().meetingInvitation.create({ data })).id;
};

beforeEach(async () => {
  // Meetings of other tests would write their letters, too.
  await database().meetingPlan.deleteMany({});
  id = await makeMeeting(barcelona);
  email = newEmail();
  const plan = { contactName: "Núria", contactEmail: newEmail(), message: "", language: "ca" as const };
  await savePlan(host, id, { ...plan, answerBy: "", keepDays: 30 }, 0, at("2028-01-01"));
  invitation = await invite(ostrava, { email, contactName: "Marek Lipka" });
  token = await tokenFor(invitation);
});

const choose = (day: string, more: object = {}, of = token, seen = 0) =>
  chooseToTake(of, { practices: [], other: practice, reason: "", language: "cs", ...more }, seen, at(day));
const rows = () => database().takenHomePractice.findMany({ where: { invitationId: invitation } });
const outcome = async (more: Partial<SettleInput> = {}): Promise<SettleInput> => ({
  ...{ taken: (await rows())[0]!.id, outcome: "adapted", title: "Společné dílny v Ostravě", language: "cs" },
  ...{ kept: "Dílny jednou za měsíc", changed: "Místo škol je vedou knihovny", why: "", ...more },
});
const jobs = async (day: string) => {
  await planLaterLetters(at(day));
  await sendDueLetters(at(day));
};
const templates = async () => (await lettersTo(email)).map(({ template }) => template);
const practicesOf = (cityId: string | null) =>
  database().record.findMany({ where: { kind: "practice", responsibleCityId: cityId, publication: "draft" } });
const open = async (of: string, locale = "cs") => {
  const params = Promise.resolve({ locale, token: of });
  const response = await takenHomePage(new Request(`http://localhost/${locale}/x`), { params });
  return response.text();
};

describe("the letters", () => {
  test("leave after 30 days, and after 6 and 12 months while a practice is being tried", async () => {
    await jobs("2028-05-06");
    await jobs("2028-06-03");
    expect(await templates()).toEqual([]);
    await jobs("2028-06-04");
    await jobs("2028-06-05");
    const [first] = await lettersTo(email);
    expect(first).toMatchObject({ template: "meeting.takenHome", language: "cs" });
    expect(first!.text).toContain(`/cs/invitation/${token}/taken-home`);
    expect(first!.text).toContain("Ostrava");
    expect(await choose("2028-06-06")).toMatchObject({ ok: true });
    for (const day of ["2028-11-05", "2029-05-05", "2029-06-01"]) await jobs(day);
    expect(await templates()).toEqual(["meeting.takenHome", "meeting.takenHomeHalfYear", "meeting.takenHomeYear"]);
    const { name } = (await readTakenHome(token, "cs", at("2028-06-06")))!.taken[0]!.practice!;
    expect((await lettersTo(email))[1]!.text).toContain(name.text);
  });

  test("end with an answer, and nothing leaves after a withdrawal or to a city that did not come", async () => {
    const [refused, declined] = [newEmail(), newEmail()];
    await invite(null, { state: "declined", email: declined });
    const withdrawn = await invite(await idOf("city", "helsinki"), { email: refused });
    await jobs("2028-05-06");
    const row = await database().meetingInvitation.findUniqueOrThrow({ where: { id: withdrawn } });
    const change = { contactName: "", email: "", language: "cs" as const, seats: 3, seen: row.version };
    await changeInvitation(host, id, withdrawn, { ...change, intent: "withdraw" }, at("2028-05-20"));
    await choose("2028-05-21", { other: null, reason: "Nemáme lidi." });
    for (const day of ["2028-06-04", "2028-11-05", "2029-05-05"]) await jobs(day);
    expect(await templates()).toEqual([]);
    expect([await lettersTo(refused), await lettersTo(declined)]).toEqual([[], []]);
    expect(await readTakenHome(await tokenFor(withdrawn), "cs", at("2028-06-04"))).toBeNull();
  });

  test("have their day in the overview", async () => {
    const { deadlines } = await readOverview((await readDesk(host, id))!, at("2028-05-06"));
    expect(deadlines).toContainEqual({ name: "takenHome", day: "2028-06-04" });
  });
});

describe("the page of a city", () => {
  test("opens when the meeting is over, changes nothing, and offers public practices only", async () => {
    expect(await readTakenHome(token, "cs", at("2028-05-05"))).toBeNull();
    expect(await choose("2028-05-05")).toMatchObject({ reason: "invalid" });
    const draft = (await practicesOf(barcelona))[0];
    const page = (await readTakenHome(token, "cs", at("2028-06-06")))!;
    const offered = [...page.ofMeeting, ...page.ofHost].map((one) => one.id);
    expect(offered).toContain(practice);
    if (draft) expect(offered).not.toContain(draft.id);
    expect(await database().takenHome.count({ where: { invitationId: invitation } })).toBe(0);
    expect(await readTakenHome("forged.token", "cs", at("2028-06-06"))).toBeNull();
  });

  test("needs a practice or a reason, and refuses what is not offered or changed meanwhile", async () => {
    expect(await choose("2028-06-06", { other: null })).toMatchObject({ errors: [{ path: ["reason"] }] });
    const foreign = await database().record.findFirstOrThrow({ where: { kind: "city" } });
    expect(await choose("2028-06-06", { practices: [foreign.id] })).toMatchObject({
      errors: [{ path: ["practices"] }],
    });
    const both = await Promise.all([choose("2028-06-06"), choose("2028-06-06")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
    expect(await choose("2028-06-07", { other: null, reason: "Přece jen ne." }, token, 1)).toMatchObject({ ok: true });
    expect(await rows()).toEqual([]);
  });

  test("makes one draft adaptation in that city, which its coordinator sees and publishes", async () => {
    const before = (await practicesOf(ostrava)).length;
    const coordinator = await makeActor("Jana Malá", [{ role: "coordinator", cityId: ostrava }]);
    await choose("2028-06-06");
    const input = await outcome();
    const results = await Promise.all([1, 2, 3].map(() => settleTaken(token, input, at("2028-11-06"))));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await practicesOf(ostrava)).toHaveLength(before + 1);
    const [taken] = await rows();
    const record = await database().record.findUniqueOrThrow({ where: { id: taken!.draftId! } });
    expect(record).toMatchObject({ publication: "draft", sourceLanguage: "cs", responsibleCityId: ostrava });
    const { input: stored } = (await readStored(database(), "practice", record.id))!;
    expect(stored.fields).toMatchObject({ cities: [ostrava] });
    expect(stored.parts.adaptations).toMatchObject([
      {
        fields: { from: practice, city: ostrava, year: 2028 },
        translations: { cs: { kept: "Dílny jednou za měsíc", changed: "Místo škol je vedou knihovny" } },
      },
    ]);
    const [told, ...more] = await lettersTo(coordinator.email);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ template: "meeting.takenDraft", language: "en" });
    expect(told!.subject).not.toContain(input.title);
    for (const text of ["Ostrava", input.title, `/en/admin/practices/${record.id}`]) expect(told!.text).toContain(text);
    expect(await lettersTo(host.email)).toEqual([]);
    expect(can(coordinator, "readDraft", targetOf(record))).toBe(true);
    expect(can(host, "readDraft", targetOf(record))).toBe(false);
    const [line] = await database().history.findMany({ where: { recordId: record.id } });
    const nameOf = await nameWriters([line!.actorName], "en");
    expect(nameOf(line!.actorName)).toBe("A city that took part in a meeting, without an account");
    // The draft is named to nobody before its city has published it.
    const shown = async () => JSON.stringify(await listTakenHome((await readDesk(host, id))!, "en"));
    expect(await shown()).not.toContain("Společné dílny v Ostravě");
    expect(await open(token)).not.toContain("Společné dílny v Ostravě");
    const translations = { cs: { title: "Společné dílny v Ostravě", summary: "Knihovny otevřely dílny." } };
    await save(coordinator, "practice", record.id, { ...stored, translations }, { now: at("2028-12-01") });
    expect(await publish(coordinator, "practice", record.id, ["cs"], at("2028-12-01"))).toMatchObject({
      ok: true,
    });
    expect(await shown()).toContain("Společné dílny v Ostravě");
  });

  test("says why something was not pursued, and a city outside the directory gets its draft, too", async () => {
    await choose("2028-06-06");
    expect(await settleTaken(token, await outcome({ outcome: "notPursued" }), at("2028-11-06"))).toMatchObject({
      errors: [{ path: ["why"] }],
    });
    expect(
      await settleTaken(token, await outcome({ title: "", kept: "", changed: "" }), at("2028-11-06")),
    ).toMatchObject({
      errors: [{ path: ["title"] }, { path: ["kept"] }],
    });
    const why = "Nemáme kde.";
    expect(await settleTaken(token, await outcome({ outcome: "notPursued", why }), at("2028-11-06"))).toMatchObject({
      ok: true,
    });
    expect((await listTakenHome((await readDesk(host, id))!, "en"))[0]).toMatchObject({
      taken: [{ state: "notPursued", reason: why, on: "2028-11-06" }],
    });
    const own = await outcome();
    const lyon = await tokenFor(await invite(null));
    await choose("2028-06-06", {}, lyon);
    expect(await settleTaken(lyon, own, at("2028-11-06"))).toMatchObject({ reason: "notFound" });
    const theirs = await database().takenHomePractice.findFirstOrThrow({
      where: { takenHome: { invitation: { meetingId: id, cityName: "Lyon" } } },
    });
    expect(await settleTaken(lyon, { ...own, taken: theirs.id }, at("2028-11-06"))).toMatchObject({ ok: true });
    const { draftId } = await database().takenHomePractice.findUniqueOrThrow({ where: { id: theirs.id } });
    const draft = await database().record.findUniqueOrThrow({ where: { id: draftId! } });
    expect(draft).toMatchObject({ responsibleCityId: null, publication: "draft" });
    expect(can(system, "readDraft", targetOf(draft))).toBe(true);
  });
});
