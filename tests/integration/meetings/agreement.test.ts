import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as invitedPage } from "@/app/[locale]/(public)/invitation/[token]/statements/route";
import { GET as votePage } from "@/app/[locale]/(public)/participant/[token]/statements/route";
import { POST as vote } from "@/app/api/meetings/agreement/route";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { invitationAddress } from "@/lib/meetings/cities/link";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readOverview } from "@/lib/meetings/desk/overview";
import { personAddress } from "@/lib/meetings/people/link";
import { askAgreement, freezeAgreement, withdrawQuestion } from "@/lib/meetings/review/agreement/ask";
import { readStatementScreen } from "@/lib/meetings/review/agreement/screen";
import { answerStatement } from "@/lib/meetings/review/answers/answer";
import { lockReview } from "@/lib/meetings/review/synthesis/arranger";
import { mergeStatements } from "@/lib/meetings/review/synthesis/statements";
import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { sendForm } from "../../support/proposals";
import { makeCity, makeWriter } from "../../support/review";
import { whileLocked } from "../../support/while-locked";

afterAll(closeDatabase);

const now = new Date("2028-05-05T15:00:00Z");
let barcelona = "";
let host: Actor;
let id = "";
let statement = "";
let links: string[] = [];

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
});

/** The personal link of somebody of a city. */
async function linkOf(city?: string): Promise<string> {
  const { id: person } = await makeWriter(id, city ? { city } : {});
  const address = await personAddress(await database().meetingPerson.findUniqueOrThrow({ where: { id: person } }));
  return address.split("/").at(-1)!;
}

const newStatement = async (text: string, reach: "host" | "shared" | "private" = "shared") => {
  const data = { meetingId: id, kind: "suggestion" as const, text, language: "en", reach };
  return (await database().reviewStatement.create({ data })).id;
};

beforeEach(async () => {
  id = await makeMeeting(barcelona);
  links = [];
  for (const name of ["Kuřim", "Turku", "Braga", "Lyon"]) links.push(await linkOf(await makeCity(id, name)));
  statement = await newStatement("Involve more families");
});

const press = (token: string, choice: string, words = "") =>
  sendForm(vote, "/api/meetings/agreement", { token, statement, choice, words });
const screen = async () => (await readStatementScreen((await readDesk(host, id))!, statement))!;
const stored = () => database().reviewStatement.findUniqueOrThrow({ where: { id: statement } });
const open = async (token: string, locale = "cs") => {
  const response = await votePage(new Request("http://localhost/x"), { params: Promise.resolve({ locale, token }) });
  return response.text();
};

describe("agreed by", () => {
  test("equals the presses, one for each city, the last one counts, and is frozen with its time", async () => {
    await askAgreement(host, id, statement, now);
    await press(links[0]!, "not", "Too early");
    await press(links[0]!, "agree");
    await press(links[1]!, "agreeBut", "Only with money");
    await press(links[2]!, "not", "Done already");
    await press(links[3]!, "notSeen");
    expect(await freezeAgreement(host, id, statement, null, now)).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({
      agreed: 2,
      visited: 3,
      notSeen: 1,
      silent: 0,
      byHand: false,
      frozenAt: now,
    });
    expect((await press(links[3]!, "agree")).location).toContain("draft=");
    const { agreement, dissent } = await screen();
    expect(agreement).toEqual({ agreed: 2, visited: 3, notSeen: 1, silent: 0 });
    expect(dissent.toSorted()).toEqual(["Done already", "Only with money"]);
  });

  test("counts several people of one city once, also when they press at the same time", async () => {
    const city = await makeCity(id, "Gent");
    const people = await Promise.all([linkOf(city), linkOf(city), linkOf(city)]);
    await askAgreement(host, id, statement, now);
    const sent = await Promise.all(people.map((token) => press(token, "agree")));
    expect(sent.every(({ location }) => location.includes("done=voted"))).toBe(true);
    expect((await screen()).agreement).toEqual({ agreed: 1, visited: 1, notSeen: 0, silent: 4 });
  });

  test("is never all because a city pressed that does not come any more", async () => {
    await askAgreement(host, id, statement, now);
    for (const token of links.slice(0, 3)) await press(token, "agree");
    const left = await database().meetingInvitation.findFirstOrThrow({ where: { meetingId: id, cityName: "Kuřim" } });
    await database().meetingInvitation.update({ where: { id: left.id }, data: { state: "declined" } });
    const numbers = { agreed: 2, visited: 2, notSeen: 0, silent: 1 };
    expect((await screen()).agreement).toEqual(numbers);
    await freezeAgreement(host, id, statement, null, now);
    expect(await stored()).toMatchObject(numbers);
  });

  test("leaves the host out: its own people and its own city have no voice", async () => {
    await askAgreement(host, id, statement, now);
    const own = await database().meetingInvitation.create({
      data: { meetingId: id, cityId: barcelona, language: "ca", seats: 3, state: "accepted" },
    });
    for (const token of [await linkOf(), await linkOf(own.id)]) {
      expect((await press(token, "agree")).location).toContain("draft=");
      expect(await open(token)).not.toContain("Involve more families");
    }
    expect((await screen()).cities).toBe(4);
    expect(await database().statementVote.count({ where: { statementId: statement } })).toBe(0);
  });

  test("is typed by hand for no more cities than there are, and keeps the dissent in words", async () => {
    await askAgreement(host, id, statement, now);
    await press(links[0]!, "not", "x");
    expect(
      await freezeAgreement(host, id, statement, { agreed: 4, not: 1, notSeen: 0, dissent: "" }, now),
    ).toMatchObject({
      errors: [{ key: "review:error.tooManyHands", values: { cities: "4" } }],
    });
    await freezeAgreement(host, id, statement, { agreed: 2, not: 1, notSeen: 0, dissent: "Not in our town" }, now);
    expect(await stored()).toMatchObject({ agreed: 2, visited: 3, notSeen: 0, silent: 1, byHand: true });
    expect((await screen()).dissent).toContain("Not in our town");
  });
});

test("cities are asked only about what they may read, and a reservation needs words", async () => {
  for (const reach of ["host", "private"] as const) {
    const hidden = await newStatement(`Hidden ${reach}`, reach);
    expect(await askAgreement(host, id, hidden, now)).toMatchObject({ ok: false });
    await database().reviewStatement.update({ where: { id: hidden }, data: { askedAt: now } });
    const { location } = await sendForm(vote, "/api/meetings/agreement", {
      token: links[0]!,
      statement: hidden,
      choice: "agree",
    });
    expect(location).toContain("draft=");
    expect(await open(links[0]!)).not.toContain("Hidden");
  }
  await askAgreement(host, id, statement, now);
  expect((await press(links[0]!, "agreeBut")).location).toContain("draft=");
  expect((await press("x", "agree")).location).toContain("draft=");
});

test("words that cities were asked about stay, are not merged, and lose every vote when the question is withdrawn", async () => {
  const other = await newStatement("Families");
  await askAgreement(host, id, statement, now);
  await press(links[0]!, "agree");
  expect(await mergeStatements({ actor: host, meetingId: id }, statement, other, now)).toMatchObject({ ok: false });
  expect(await mergeStatements({ actor: host, meetingId: id }, other, statement, now)).toMatchObject({ ok: false });
  await withdrawQuestion(host, id, statement);
  expect(await database().statementVote.count({ where: { statementId: statement } })).toBe(0);
  expect(await mergeStatements({ actor: host, meetingId: id }, statement, other, now)).toMatchObject({ ok: true });
});

test("cities are asked once whoever changes the words has finished", async () => {
  const asked = whileLocked(
    (tx) => lockReview(tx, id),
    () => askAgreement(host, id, statement, now),
  );
  expect(await asked).toMatchObject({ ok: true });
});

test("statements are read by those for whom they are written, with the frozen agreement", async () => {
  await newStatement("For the host", "host");
  await newStatement("For rapporteurs", "private");
  const row = await database().meetingInvitation.findFirstOrThrow({ where: { meetingId: id, cityName: "Kuřim" } });
  const link = (await invitationAddress(row)).split("/").at(-1)!;
  const cityPage = async (token: string) =>
    (await invitedPage(new Request("http://localhost/x"), { params: Promise.resolve({ locale: "en", token }) })).text();
  await askAgreement(host, id, statement, now);
  expect(await cityPage(link)).not.toContain("Involve more families");
  for (const token of links) await press(token, "agree");
  await freezeAgreement(host, id, statement, null, now);
  for (const page of [await open(links[0]!, "en"), await open(await linkOf(), "en"), await cityPage(link)]) {
    expect(page).toContain("Involve more families");
    expect(page).toContain("All 4 cities that visited");
    expect(page).toContain("5 May 2028 at 17:00");
    expect(page).not.toMatch(/For the host|For rapporteurs/);
  }
  expect(await cityPage("x")).not.toContain("Involve more families");
});

describe("the host's answer to a suggestion", () => {
  const said = (more: object = {}) => ({
    ...{ answer: "yes" as const, text: "We will.", language: "en" as const, action: "A family council" },
    ...{ who: "Education department", byWhen: "2028-10-01", responsible: null, email: "" },
    ...{ emailLanguage: "en" as const, ...more },
  });

  test("needs an action, somebody responsible and a day, unless it is a no", async () => {
    const missing = await answerStatement(host, id, statement, said({ action: "", who: "", byWhen: "" }), 0, now);
    expect(missing).toMatchObject({ errors: [{ path: ["action"] }, { path: ["who"] }, { path: ["byWhen"] }] });
    expect(
      await answerStatement(host, id, statement, said({ answer: "notNow", action: "", who: "", byWhen: "" }), 0, now),
    ).toMatchObject({ ok: true });
    expect(await answerStatement(host, id, statement, said(), 0, now)).toMatchObject({ reason: "conflict" });
  });

  test("is read by the cities, and the stage waits for it six weeks after the meeting", async () => {
    const desk = (await readDesk(host, id))!;
    const later = new Date("2028-05-25T12:00:00Z");
    expect((await readOverview(desk, later)).stage).toBe("answersDue");
    await answerStatement(host, id, statement, said(), 0, later);
    expect((await readOverview(desk, later)).stage).toBe("followingUp");
    const page = await open(links[0]!, "en");
    for (const words of ["Answer of the host: Yes", "We will.", "A family council", "1 October 2028"])
      expect(page).toContain(words);
  });

  test("is given to suggestions only, by hosts only, and not to those between rapporteurs", async () => {
    const hidden = await newStatement("Between us", "private");
    expect(await answerStatement(host, id, hidden, said(), 0, now)).toMatchObject({ reason: "notFound" });
    await database().reviewStatement.update({ where: { id: statement }, data: { kind: "strength" } });
    expect(await answerStatement(host, id, statement, said(), 0, now)).toMatchObject({ reason: "notFound" });
    const stranger = await makeActor("Ana Sousa", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
    expect(await answerStatement(stranger, id, statement, said(), 0, now)).toMatchObject({ reason: "notFound" });
  });
});

test("only hosts ask and freeze", async () => {
  const stranger = await makeActor("Ana Sousa", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
  expect(await askAgreement(stranger, id, statement, now)).toMatchObject({ reason: "notFound" });
  await askAgreement(host, id, statement, now);
  expect(await freezeAgreement(stranger, id, statement, null, now)).toMatchObject({ reason: "notFound" });
  expect((await stored()).frozenAt).toBeNull();
});

test.each(["ca", "es", "en", "sv", "cs", "pt"])(
  "the page of a city in %s shows the statement and four buttons",
  async (locale) => {
    await askAgreement(host, id, statement, now);
    const page = await open(links[0]!, locale);
    expect(page).toContain("Involve more families");
    expect(page.match(/name="choice"/g)).toHaveLength(4);
    expect(page).not.toMatch(/review:|\{\{/);
  },
);
