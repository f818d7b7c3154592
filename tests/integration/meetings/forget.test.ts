import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as invitationPage } from "@/app/[locale]/(public)/invitation/[token]/route";
import { GET as notesPage } from "@/app/[locale]/(public)/m/[code]/[token]/route";
import { GET as schoolPage } from "@/app/[locale]/(public)/school-visit/[token]/route";
import { POST as forget } from "@/app/api/meetings/forget/route";
import { closeDatabase, database } from "@/lib/db";
import { changeInvitation } from "@/lib/meetings/cities/change";
import { invitationAddress } from "@/lib/meetings/cities/link";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readOutbox } from "@/lib/meetings/letters/outbox";
import { personAddress } from "@/lib/meetings/people/link";
import { readOwnPage } from "@/lib/meetings/people/own-page";
import { schoolAddress } from "@/lib/meetings/visits/link";
import { idOf } from "../../support/id-of";
import { makeMeeting, planMeeting, planVisit, sendWaiting } from "../../support/meetings";
import { makeActor, type Person } from "../../support/people";
import { newEmail, sendForm } from "../../support/proposals";
import { makeVisit, makeWriter, sendNote, storedNotes } from "../../support/review";

// Whoever has a link to a meeting can erase themselves with it.

afterAll(closeDatabase);

const now = new Date();
let barcelona = "";
let host: Person;
let id = "";
let email = "";

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
});
beforeEach(async () => {
  id = await makeMeeting(barcelona);
  email = newEmail();
  await planMeeting(host, id, now);
});

const press = (values: object) => sendForm(forget, "/api/meetings/forget", { sure: "yes", ...values });
const tokenIn = async (address: Promise<string>) => (await address).split("/").at(-1)!;
type Page = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
async function open(page: Page, path: string, params: Record<string, string>) {
  const asked = new Request(`http://localhost/cs/${path}`);
  const response = await page(asked, { params: Promise.resolve({ locale: "cs", ...params }) });
  const html = await response.text();
  return { status: response.status, html, isOffered: html.includes('id="forget"') };
}
/** What the log has of erasing that concerns these rows. */
const logged = async (subject: string) =>
  database().auditEntry.findMany({ where: { action: "meeting.forget", subject }, orderBy: { id: "asc" } });

describe("the contact of an invited city", () => {
  const contact = { contactName: "Jana Nováková", reason: "Call me: 600 100 200" };
  const invite = async (cityName: string, more: object = {}) => {
    const data = { meetingId: id, cityName, language: "cs", seats: 3, ...contact, email, ...more };
    return database().meetingInvitation.create({ data: { ...data, state: "accepted", people: 2, invitedAt: now } });
  };
  const row = (rowId: string) => database().meetingInvitation.findUniqueOrThrow({ where: { id: rowId } });
  const openPage = (token: string, query = "") =>
    open(invitationPage as Page, `invitation/${token}${query}`, { token });

  test("is erased wherever this meeting has the address; answer and link stay, and the part is gone", async () => {
    const [city, other] = [await invite("Kuřim"), await invite("Tišnov")];
    const elsewhere = await database().meetingInvitation.create({
      data: { meetingId: await makeMeeting(barcelona), cityName: "Kuřim", language: "cs", seats: 1, email },
    });
    await makeWriter(id, { city: city.id, name: "Petr Malý" });
    const token = await tokenIn(invitationAddress(city));
    expect((await openPage(token)).isOffered).toBe(true);
    const pressed = await press({ page: "invitation", token });
    expect(pressed.location).toBe(`/cs/invitation/${token}?done=erased`);
    for (const one of [city, other])
      expect(await row(one.id)).toMatchObject({
        ...{ email: null, contactName: "", reason: null, state: "accepted", people: 2, version: 2 },
      });
    expect(await row(elsewhere.id)).toMatchObject({ email });
    const after = await openPage(token, "?done=erased");
    expect(after).toMatchObject({ isOffered: false });
    expect(after.html).toContain("Petr Malý");
    expect(after.html).not.toMatch(/Jana Nováková|600 100 200/);
    expect(await database().meetingPlan.count({ where: { meetingId: id, contactEmail: "n@bcn.example" } })).toBe(1);
  });

  test("was an account: the city is nobody's until a host names somebody, and letters wait", async () => {
    const known = await makeActor("Jana Malá");
    const city = await invite("Kuřim", { userId: known.userId, email: null, contactName: "", reason: null });
    await database().meetingLetter.create({ data: { meetingId: id, kind: "invitation", invitationId: city.id } });
    await press({ page: "invitation", token: await tokenIn(invitationAddress(city)) });
    expect(await row(city.id)).toMatchObject({ userId: null });
    expect(await sendWaiting(host, id, now)).toMatchObject({ ok: false, reason: "invalid" });
    expect((await readOutbox((await readDesk(host, id))!, "en")).waiting).toMatchObject([{ hasAddress: false }]);
  });

  test("is not brought back by the form that a host had open", async () => {
    const city = await invite("Kuřim");
    await press({ page: "invitation", token: await tokenIn(invitationAddress(city)) });
    const stored = { contactName: "Jana Nováková", email, language: "cs" as const, seats: 4 };
    const saved = await changeInvitation(host, id, city.id, { ...stored, intent: "save", seen: city.version }, now);
    expect(saved).toMatchObject({ ok: false, reason: "conflict" });
    expect(await row(city.id)).toMatchObject({ email: null, contactName: "" });
  });

  test("is erased after the meeting and twice at once, and the log names nobody", async () => {
    id = await makeMeeting(barcelona, { start: "2020-01-01", end: "2020-01-02" });
    const city = await invite("Kuřim");
    const token = await tokenIn(invitationAddress(city));
    const both = await Promise.all([1, 2].map(() => press({ page: "invitation", token })));
    for (const { location } of both) expect(location).toContain("done=erased");
    const lines = await logged(city.id);
    expect(lines.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
    const text = JSON.stringify(lines, (_, value) => (typeof value === "bigint" ? String(value) : value));
    for (const secret of [email, token, "Jana"]) expect(text).not.toContain(secret);
  });
});

describe("the contact of a visited school", () => {
  const told = { contactPhone: "600 100 200", remark: "Ring at the gate", hostOnlyWords: "Pupils are named" };
  const row = (visit: string) => database().meetingVisit.findUniqueOrThrow({ where: { id: visit } });
  const openPage = (token: string) => open(schoolPage as Page, `school-visit/${token}`, { token });

  test("is erased with phone and remarks; sheet, answer and link stay", async () => {
    const [visit, other] = [await planVisit(id, 1, email), await planVisit(id, 2, email)];
    const asked = { ...told, state: "approved" as const, askedAt: now, approvedAt: now };
    await database().meetingVisit.update({ where: { id: visit }, data: asked });
    const token = await tokenIn(schoolAddress(await row(visit)));
    expect((await openPage(token)).isOffered).toBe(true);
    expect((await press({ page: "school-visit", token })).location).toContain("done=erased");
    for (const one of [visit, other])
      expect(await row(one)).toMatchObject({
        ...{ contactName: "", contactEmail: null, contactPhone: "", remark: "", hostOnlyWords: "" },
        question: "Què hi ajuda?",
      });
    expect(await row(visit)).toMatchObject({ state: "approved", linkNumber: 1 });
    const after = await openPage(token);
    expect(after).toMatchObject({ status: 200, isOffered: false });
    expect(after.html).toContain("Què hi ajuda?");
  });

  test("stays while the box is not selected, and with the link of somebody else or none", async () => {
    const visit = await planVisit(id, 1, email);
    await database().meetingVisit.update({ where: { id: visit }, data: { askedAt: now } });
    const token = await tokenIn(schoolAddress(await row(visit)));
    expect((await press({ page: "school-visit", token, sure: "" })).location).toContain("draft=");
    for (const page of ["invitation", "follow-up", "m"]) await press({ page, token, code: "ABCDEF" });
    await press({ page: "school-visit", token: `${token}x` });
    await press({ page: "admin", token });
    expect(await row(visit)).toMatchObject({ contactEmail: email, contactName: "Pau" });
  });
});

describe("somebody with a phone", () => {
  test("is erased with the link of their notes, which stay and are nobody's", async () => {
    const visit = await makeVisit(id, 1, ["A"]);
    const jana = await makeWriter(id, { group: visit.groups[0]!.id });
    await sendNote(visit.code, jana, { text: "Společné dílny" });
    const { token } = jana;
    const own = await tokenIn(
      personAddress(await database().meetingPerson.findUniqueOrThrow({ where: { id: jana.id } })),
    );
    const page = () => open(notesPage as Page, `m/${visit.code}/${token}`, { code: visit.code, token });
    expect((await page()).isOffered).toBe(true);
    const pressed = await press({ page: "m", code: visit.code, token });
    expect(pressed.location).toContain(`/cs/m/${visit.code}/${token}`);
    expect(await database().meetingPerson.findUniqueOrThrow({ where: { id: jana.id } })).toMatchObject({
      ...{ name: "", email: null, state: "came" },
    });
    expect(await storedNotes(id)).toMatchObject([{ text: "Společné dílny", author: null }]);
    expect(await page()).toMatchObject({ isOffered: false });
    expect(await readOwnPage(own, "cs", now)).toBeNull();
    expect((await sendNote(visit.code, jana, { text: "Ještě" })).status).toBe(404);
    const again = await press({ page: "m", code: visit.code, token });
    expect(again.location).not.toContain("done=erased");
  });
});
