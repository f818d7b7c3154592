import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as ownPage } from "@/app/[locale]/(public)/participant/[token]/route";
import { POST as answer } from "@/app/api/meetings/invitation/route";
import { POST as name } from "@/app/api/meetings/names/route";
import { POST as participant } from "@/app/api/meetings/participant/route";
import { type Actor, system } from "@/lib/auth/actor";
import { erasePerson } from "@/lib/contact/erasure";
import { readPersonData } from "@/lib/contact/person-data";
import { closeDatabase, database } from "@/lib/db";
import { readCityAnswer } from "@/lib/meetings/cities/answer-view";
import { inviteOtherCity } from "@/lib/meetings/cities/invite";
import { readDesk } from "@/lib/meetings/desk/desk";
import { addMeetingRole } from "@/lib/meetings/desk/roles";
import { addPersonAsCity, changePeople, removePersonAsCity } from "@/lib/meetings/people/add";
import { eraseMeetingData, erasePeople } from "@/lib/meetings/people/erase";
import { listMeetingPeople, readNeeds } from "@/lib/meetings/people/list";
import { nameReader } from "@/lib/meetings/people/needs-reader";
import { readOwnPage } from "@/lib/meetings/people/own-page";
import { languagesInWords } from "@/lib/meetings/visits/in-words";
import { idOf } from "../../support/id-of";
import { makeMeeting, planMeeting, sendWaiting, tokenSent } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { newEmail, sendForm } from "../../support/proposals";

afterAll(closeDatabase);

const now = new Date();
let barcelona = "";
let host: Actor & { userId: string };
let coHost: Actor & { userId: string; email: string };
let id = "";
let city = "";
let token = "";

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
  coHost = await makeActor("Matti Virta");
});

const desk = async (actor: Actor = host) => (await readDesk(actor, id))!;
const sendAll = async () => sendWaiting(host, id, now);

beforeEach(async () => {
  id = await makeMeeting(barcelona);
  await planMeeting(host, id, now);
  await addMeetingRole(host, id, coHost.email, "coHost");
  city = newEmail();
  await inviteOtherCity(host, id, { cityName: "Kuřim", contactName: "", email: city, language: "cs", seats: 2 }, now);
  await sendAll();
  token = await tokenSent(city, "invitation");
  await sendForm(answer, "/api/meetings/invitation", { token, answer: "accepted", people: "2", reason: "" });
});

const person = (email: string) => ({ token, name: "Jana Nováková", office: "Ředitelka", email, language: "cs" });
const people = async () => listMeetingPeople(await desk(), "en");

/** Somebody named by their city, with the link of their page. */
async function named() {
  const email = newEmail();
  await sendForm(name, "/api/meetings/names", person(email));
  await sendAll();
  return { email, own: await tokenSent(email, "participant"), personId: (await people())[0]!.id };
}

async function say(own: string, more: object = {}) {
  const version = String((await readOwnPage(own, "cs", now))?.person.version ?? 0);
  const values = { token: own, intent: "save", version, name: "Jana Nováková", office: "", language: "cs", ...more };
  return sendForm(participant, "/api/meetings/participant", values);
}

describe("somebody's languages", () => {
  test("go beyond those of the site, are ticked again and named on the page, and nothing else is taken", async () => {
    const { own } = await named();
    expect((await say(own, { languages: "de" })).location).toContain("done=saved");
    expect((await people())[0]!.languages).toEqual(["de"]);
    for (const languages of ["xx", "de\0", "German", "x".repeat(10_000)])
      expect((await say(own, { languages })).location).toContain("draft=");
    expect((await people())[0]!.languages).toEqual(["de"]);
    const params = Promise.resolve({ locale: "cs", token: own });
    const html = await (await ownPage(new Request(`http://localhost/cs/participant/${own}`), { params })).text();
    expect(html).toMatch(/<details open=""[^>]*>.*němčina/s);
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="de"|<input[^>]*value="de"[^>]*checked=""/);
  });

  test("are told to the school in its language", async () => {
    expect(languagesInWords({ people: 3, languages: [{ language: "de", people: 2 }] }, "ca")).toBe("alemany: 2");
  });
});

describe("a city that comes", () => {
  test("names its people, no more than it announced, and takes one off", async () => {
    expect((await sendForm(name, "/api/meetings/names", person(newEmail()))).location).toContain("done=names");
    const twice = newEmail();
    await sendForm(name, "/api/meetings/names", person(twice));
    expect((await sendForm(name, "/api/meetings/names", person(newEmail()))).location).toContain("draft=");
    const view = await readCityAnswer(token, "cs", now);
    expect(view!.named.map((one) => one.name)).toEqual(["Jana Nováková", "Jana Nováková"]);
    await sendForm(name, "/api/meetings/names", { token, remove: view!.named[0]!.id });
    expect(await people()).toHaveLength(1);
  });

  test("names somebody else for a person who was erased", async () => {
    const { own } = await named();
    await say(own, { intent: "forget", sure: "yes" });
    for (let more = 0; more < 2; more++)
      expect((await sendForm(name, "/api/meetings/names", person(newEmail()))).location).toContain("done=names");
    expect((await sendForm(name, "/api/meetings/names", person(newEmail()))).location).toContain("draft=");
    expect((await readCityAnswer(token, "cs", now))!.named).toHaveLength(2);
  });

  test("names nobody and takes nobody off once the meeting is over", async () => {
    const { personId } = await named();
    const after = new Date("2028-05-06T12:00:00Z");
    const over = { ok: false, errors: [{ key: "hosting:error.over" }] };
    const late = { name: "Jan Novák", office: "", email: newEmail(), language: "cs" as const };
    expect(await addPersonAsCity(token, late, after)).toMatchObject(over);
    expect(await removePersonAsCity(token, personId, after)).toMatchObject(over);
    expect(await people()).toHaveLength(1);
  });

  test("sees and removes only its own people", async () => {
    const { personId } = await named();
    const other = newEmail();
    await inviteOtherCity(
      host,
      id,
      { cityName: "Turku", contactName: "", email: other, language: "cs", seats: 2 },
      now,
    );
    await sendAll();
    const theirs = await tokenSent(other, "invitation");
    await sendForm(answer, "/api/meetings/invitation", { token: theirs, answer: "accepted", people: "1", reason: "" });
    expect((await readCityAnswer(theirs, "cs", now))!.named).toEqual([]);
    await sendForm(name, "/api/meetings/names", { token: theirs, remove: personId });
    expect(await people()).toHaveLength(1);
  });
});

describe("a personal page", () => {
  test("shows and changes only oneself, and confirms by saving", async () => {
    const { own } = await named();
    expect((await people())[0]).toMatchObject({
      state: "named",
      nameShown: false,
      nameInReport: false,
      photographs: false,
    });
    expect((await say(own, { consents: "nameInReport", languages: "cs", arrival: "Tuesday" })).location).toContain(
      "done=saved",
    );
    expect((await people())[0]).toMatchObject({
      state: "confirmed",
      nameShown: false,
      nameInReport: true,
      arrival: "Tuesday",
    });
    await say(own);
    expect((await people())[0]).toMatchObject({ nameInReport: false });
  });

  test("is dead after a new link", async () => {
    const { own, personId } = await named();
    await changePeople(host, id, { intent: "newLink", ids: [personId] }, now);
    expect(await readOwnPage(own, "cs", now)).toBeNull();
    expect((await say(own)).location).toContain("draft=");
  });

  test("forgets the person and keeps the number", async () => {
    const { own, email } = await named();
    expect((await say(own, { intent: "forget" })).location).toContain("draft=");
    await say(own, { intent: "forget", sure: "yes" });
    expect(await readOwnPage(own, "cs", now)).toBeNull();
    const rows = await database().meetingPerson.findMany({ where: { meetingId: id } });
    expect(rows).toMatchObject([{ name: "", email: null, office: "" }]);
    expect(JSON.stringify(rows)).not.toMatch(/Jana|Nov/);
    expect(await database().meetingInvitation.findFirst({ where: { email: city } })).toMatchObject({ people: 2 });
    expect(email).toBeTruthy();
  });
});

describe("needs and diet", () => {
  test("are not asked before somebody reads them, and read by that person only", async () => {
    const { own } = await named();
    expect((await say(own, { diet: "vegan" })).location).toContain("draft=");
    await nameReader(host, id, coHost.userId);
    await say(own, { diet: "vegan", needs: "A lift" });
    expect(await readNeeds(coHost, await desk(coHost))).toMatchObject([
      { name: "Jana Nováková", diet: "vegan", needs: "A lift" },
    ]);
    for (const actor of [host, system]) expect(await readNeeds(actor, await desk(actor))).toBeNull();
    expect(JSON.stringify(await people())).not.toContain("vegan");
  });

  test("are said by the city until the person answers, and read by the city for its own people only", async () => {
    const { own, personId } = await named();
    const sayFor = (about: string, more: object, link = token) =>
      sendForm(name, "/api/meetings/names", { token: link, about, ...more });
    const saidOf = async (link = token) => (await readCityAnswer(link, "cs", now))!.named.map(({ said }) => said);
    expect((await sayFor(personId, { diet: "vegan" })).location).toContain("draft=");
    await nameReader(host, id, coHost.userId);
    expect((await readCityAnswer(token, "cs", now))!.needsReader).toBe("Matti Virta");
    const refusedName = await sendForm(name, "/api/meetings/names", { ...person("x"), needs: "A lift", about: "" });
    const draft = new URL(refusedName.location, "http://x").searchParams.get("draft")!;
    const { values } = await database().formDraft.findUniqueOrThrow({ where: { id: draft } });
    expect(JSON.stringify(values)).not.toContain("A lift");
    expect((await sayFor(personId, { diet: "vegan", needs: "A lift" })).location).toContain("done=names");
    expect(await saidOf()).toEqual([{ diet: "vegan", needs: "A lift" }]);
    expect(await readNeeds(coHost, await desk(coHost))).toMatchObject([{ diet: "vegan", needs: "A lift" }]);
    expect(await readNeeds(host, await desk())).toBeNull();
    expect(JSON.stringify(await people())).not.toContain("vegan");
    expect((await readOwnPage(own, "cs", now))!.person).toMatchObject({ diet: "vegan", needs: "A lift" });

    const other = newEmail();
    const turku = { cityName: "Turku", contactName: "", email: other, language: "cs" as const, seats: 2 };
    await inviteOtherCity(host, id, turku, now);
    await sendAll();
    const theirs = await tokenSent(other, "invitation");
    await sendForm(answer, "/api/meetings/invitation", { token: theirs, answer: "accepted", people: "1", reason: "" });
    expect((await sayFor(personId, { diet: "none" }, theirs)).location).toContain("draft=");
    expect(await saidOf(theirs)).toEqual([]);

    await say(own, { diet: "vegetarian" });
    expect(await saidOf()).toEqual([null]);
    expect((await sayFor(personId, { diet: "none" })).location).toContain("draft=");
    expect(await readNeeds(coHost, await desk(coHost))).toMatchObject([{ diet: "vegetarian", needs: "" }]);
  });

  test("are kept in no draft of a refused form", async () => {
    const { own } = await named();
    await nameReader(host, id, coHost.userId);
    const { location } = await say(own, { name: "", diet: "vegan" });
    const draft = new URL(location, "http://x").searchParams.get("draft")!;
    const { values } = await database().formDraft.findUniqueOrThrow({ where: { id: draft } });
    expect(JSON.stringify(values)).not.toContain("vegan");
  });

  test("come back in a form that is refused for the name, which stays as it was", async () => {
    const { own } = await named();
    await nameReader(host, id, coHost.userId);
    await say(own, { name: "", diet: "vegan", needs: "A lift" });
    expect((await readOwnPage(own, "cs", now))!.person).toMatchObject({
      ...{ name: "Jana Nováková", diet: "vegan", needs: "A lift", version: 1 },
    });
    expect((await people())[0]).toMatchObject({ state: "named" });
  });

  test("are erased seven days after the meeting, names without consent after the chosen days", async () => {
    const { own } = await named();
    await nameReader(host, id, coHost.userId);
    await say(own, { diet: "vegan" });
    const diets = async () => (await readNeeds(coHost, await desk(coHost)))!.length;
    await eraseMeetingData(new Date("2028-05-12T12:00:00Z"));
    expect(await diets()).toBe(1);
    await eraseMeetingData(new Date("2028-05-13T12:00:00Z"));
    expect(await diets()).toBe(0);
    expect((await people())[0]!.name).toBe("Jana Nováková");
    await eraseMeetingData(new Date("2028-06-05T12:00:00Z"));
    expect((await people())[0]).toMatchObject({ isErased: true, name: "" });
  });

  test("a name with consent stays, its address goes after the letter of the twelfth month", async () => {
    const { own, email } = await named();
    await say(own, { consents: "nameInReport" });
    await eraseMeetingData(new Date("2029-06-06T12:00:00Z"));
    expect((await people())[0]).toMatchObject({ isErased: false, name: "Jana Nováková", hasAddress: false });
    expect(await database().meetingPerson.count({ where: { email } })).toBe(0);
  });

  test("the address of a city's contact goes with them, and not before", async () => {
    const contacts = () => database().meetingInvitation.count({ where: { meetingId: id, email: city } });
    await eraseMeetingData(new Date("2029-06-05T12:00:00Z"));
    expect(await contacts()).toBe(1);
    await eraseMeetingData(new Date("2029-06-06T12:00:00Z"));
    expect(await contacts()).toBe(0);
    expect(await database().meetingInvitation.count({ where: { meetingId: id, state: "accepted", people: 2 } })).toBe(
      1,
    );
  });
});

test("a personal page names the others who agreed, of all cities that come, and counts those who did not", async () => {
  const { own } = await named();
  const others = async () => (await readOwnPage(own, "en", now))!.others;
  const make = (data: object) =>
    database().meetingPerson.create({ data: { meetingId: id, name: "", language: "en", ...data } });
  await make({ name: "Hilde", office: "Head", nameShown: true });
  await make({ name: "Zoltán" });
  const left = await database().meetingInvitation.create({
    data: { meetingId: id, cityName: "Away", language: "en", seats: 2, state: "declined" },
  });
  await make({ name: "Gone", nameShown: true, invitationId: left.id });
  await make({ name: "Absent", nameShown: true, state: "absent" });
  const erased = await make({ name: "Ben", nameShown: true });
  await erasePeople(database(), [erased.id], now);
  expect(await others()).toMatchObject({
    people: [{ name: "Hilde", office: "Head", city: { text: "Barcelona" } }],
    unnamed: 1,
  });
  await database().meetingInvitation.updateMany({ where: { meetingId: id, email: city }, data: { state: "declined" } });
  expect(await others()).toBeNull();
});

test("the command for a person's data exports and erases what a meeting knows", async () => {
  const { own, email } = await named();
  await nameReader(host, id, coHost.userId);
  await say(own, { diet: "vegan" });
  expect((await readPersonData(system, email))!.meetingPeople).toMatchObject([
    { name: "Jana Nováková", needs: { diet: "vegan" } },
  ]);
  await erasePerson(system, email, now);
  expect((await people())[0]).toMatchObject({ isErased: true });
  expect(await database().meetingNeeds.count({ where: { person: { meetingId: id } } })).toBe(0);
});
