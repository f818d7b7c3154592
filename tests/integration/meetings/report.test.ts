import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as version } from "@/app/[locale]/(public)/meetings/[slug]/report/[number]/route";
import { GET as newest } from "@/app/[locale]/(public)/meetings/[slug]/report/route";
import { GET as meetingPage } from "@/app/[locale]/(public)/meetings/[slug]/route";
import { GET as schoolPage } from "@/app/[locale]/(public)/school-visit/[token]/report/route";
import { POST as saySchool } from "@/app/api/meetings/report/route";
import { GET as api } from "@/app/api/v1/[kind]/[id]/route";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { savePlan } from "@/lib/meetings/desk/plan";
import { reportAsHost } from "@/lib/meetings/follow-up/report";
import { changePeople } from "@/lib/meetings/people/add";
import { personAddress } from "@/lib/meetings/people/link";
import { forgetMe } from "@/lib/meetings/people/own-page";
import { approveAsChair, waiveApproval } from "@/lib/meetings/report/approve";
import { hashOfContent } from "@/lib/meetings/report/content";
import { askForApproval, saveReport } from "@/lib/meetings/report/draft";
import { publishReport, withdrawReport } from "@/lib/meetings/report/publish";
import { schoolAddress } from "@/lib/meetings/visits/link";
import { sitemapReports } from "@/lib/records/public/report-versions";
import { readStored } from "@/lib/records/store/stored";
import { reportTag } from "@/lib/records/store/tags";
import { archive } from "@/lib/records/write/publish";
import { save } from "@/lib/records/write/save";
import { isStale, keep } from "../../support/cached-page";
import { hearTags } from "../../support/heard-tags";
import { idOf } from "../../support/id-of";
import { sendWaiting } from "../../support/meetings";
import { makeActor } from "../../support/people";
import { lettersTo, newEmail, sendForm } from "../../support/proposals";
import { makeReportedMeeting, type ReportedMeeting, reportDesk } from "../../support/report";
import { canaries } from "../../support/report-canaries";
import { schemaOrgIssues } from "../../support/schema-org";

afterAll(closeDatabase);

const now = new Date("2028-06-03T10:00:00Z");
const summary = "Three days about **libraries**.";
let barcelona = "";
let school = "";
let host: Actor & { userId: string };
let chair: Actor & { userId: string };
let meeting: ReportedMeeting;

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  school = (await database().record.findFirstOrThrow({ where: { kind: "school", publication: "published" } })).id;
  host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
});

beforeEach(async () => {
  meeting = await makeReportedMeeting(barcelona, school);
  chair = await makeActor("Mireia Sala");
  await database().meetingRole.create({ data: { meetingId: meeting.id, userId: chair.userId, role: "chair" } });
});

const desk = (actor: Actor = host) => reportDesk(actor, meeting.id);
const write = async (text = summary, dissent: string[] = []) =>
  saveReport(host, meeting.id, { summary: text, dissent }, (await desk()).report?.version ?? 0, now);
const ask = async () => {
  await write();
  return askForApproval(host, meeting.id, now);
};
const byChair = async (answer: "approved" | "changes" = "approved", words = "") =>
  approveAsChair(chair, meeting.id, { answer, words, seen: (await desk()).mark }, now);
const link = async () =>
  (await schoolAddress(await database().meetingVisit.findUniqueOrThrow({ where: { id: meeting.visit } })))
    .split("/")
    .at(-1)!;
const markOfSchool = async () => (await desk()).approvals.find(({ visitId }) => visitId === meeting.visit)!.mark;
const bySchool = async (answer = "approved", remark = "", seen?: string) =>
  sendForm(saySchool, "/api/meetings/report", {
    token: await link(),
    answer,
    remark,
    seen: seen ?? (await markOfSchool()),
  });
const release = async (reason = "", seen?: string) =>
  publishReport(host, meeting.id, { seen: seen ?? (await desk()).mark, reason, locale: "en" }, now);
const settled = async () => {
  await ask();
  await byChair();
  await bySchool();
};

type Params = { locale?: string; number?: string };
const pageOf = async ({ locale = "en", number = "1" }: Params = {}) => {
  const params = Promise.resolve({ locale, slug: meeting.slug, number });
  return (await version(new Request("http://localhost/x"), { params })).text();
};
const meetingIn = async (locale = "en") =>
  (
    await meetingPage(new Request("http://localhost/x"), { params: Promise.resolve({ locale, slug: meeting.slug }) })
  ).text();
const schoolReads = async (token: string, locale = "en") =>
  (await schoolPage(new Request("http://localhost/x"), { params: Promise.resolve({ locale, token }) })).text();
const stored = () =>
  database().reportVersion.findMany({ where: { meetingId: meeting.id }, orderBy: { number: "asc" } });
const expectNoCanary = (text: string) => {
  for (const canary of Object.values(canaries)) expect(text).not.toContain(canary);
};

describe("a report", () => {
  test("is composed from the desk: programme, cities, public statements with agreement and answers", async () => {
    const { draft, open, dissent } = await desk();
    expect(draft.sessions).toMatchObject([{ day: "2028-05-03", title: { en: "Opening in the library" } }]);
    expect(draft).toMatchObject({ isCounted: true, people: 2, cities: [{ id: null, people: 2 }] });
    expect(draft.figures).toMatchObject([{ value: 22, asOf: "2028-05", label: { en: "School networks" } }]);
    expect(draft.statements.map(({ text }) => text).toSorted()).toEqual([
      "Open the library on Saturdays",
      "The library is open to all",
    ]);
    expect(draft.statements.find(({ id }) => id === meeting.statement)).toMatchObject({
      agreement: { agreed: 8, visited: 9, notSeen: 2, on: "2028-05-05" },
      answer: { answer: "partly", who: "Library team", byWhen: "2028-12-20" },
      dissent: [],
    });
    expect(open).toBe(1);
    expect(dissent).toMatchObject([{ id: meeting.statement, words: [canaries.dissent], isShown: false }]);
    expectNoCanary(JSON.stringify(draft));
  });

  test("is not published without every approval, or the reason why one is missing", async () => {
    await ask();
    expect(await release()).toMatchObject({ errors: [{ key: "report:error.approvals" }] });
    await byChair();
    expect(await release()).toMatchObject({ errors: [{ key: "report:error.approvals" }] });
    const { mark } = await desk();
    const bare = await waiveApproval(host, meeting.id, { visit: meeting.visit, words: "", seen: mark }, now);
    expect(bare).toMatchObject({ errors: [{ path: ["words"] }] });
    await waiveApproval(host, meeting.id, { visit: meeting.visit, words: "The school has closed.", seen: mark }, now);
    expect((await desk()).approvals).toMatchObject([
      { standing: "approved", by: "Mireia Sala" },
      { standing: "waived", by: "Núria Ferrer", words: "The school has closed.", saidAt: now },
    ]);
    expect(await release()).toMatchObject({ ok: true, value: { number: 1 } });
    expect(await pageOf()).toContain("The school has closed.");
  });

  test("is approved again once its text has changed, and nobody publishes what they have not read", async () => {
    await settled();
    const { mark } = await desk();
    await write("Four days.");
    expect((await desk()).approvals).toMatchObject([{ standing: "stale" }, { standing: "approved" }]);
    expect(await release("", mark)).toMatchObject({ errors: [{ key: "report:error.moved" }] });
    const old = await approveAsChair(chair, meeting.id, { answer: "approved", words: "", seen: mark }, now);
    expect(old).toMatchObject({ errors: [{ key: "report:error.moved" }] });
    await database().statementAnswer.update({ where: { statementId: meeting.statement }, data: { text: "No." } });
    expect((await desk()).approvals).toMatchObject([{ standing: "stale" }, { standing: "stale" }]);
  });

  test("is needed in public, with a summary, in languages that readers see", async () => {
    expect(await askForApproval(host, meeting.id, now)).toMatchObject({ errors: [{ path: ["summary"] }] });
    await write("");
    expect(await askForApproval(host, meeting.id, now)).toMatchObject({ errors: [{ path: ["summary"] }] });
    await settled();
    await database().reviewStatement.update({ where: { id: meeting.statement }, data: { language: "sv" } });
    await byChair();
    await bySchool();
    expect(await release()).toMatchObject({
      errors: [{ key: "report:error.languages", values: { languages: "Swedish" } }],
    });
    await database().record.update({ where: { id: meeting.id }, data: { publication: "draft" } });
    expect(await release()).toMatchObject({ errors: [{ key: "report:error.notPublic" }] });
  });
});

describe("a visited school", () => {
  test("reads its own part by its link once it is asked, and approves or says what has to change", async () => {
    const token = await link();
    await write();
    expect(await schoolReads(token)).not.toContain("Open the library on Saturdays");
    await askForApproval(host, meeting.id, now);
    const page = await schoolReads(token);
    expect(page).toContain("Open the library on Saturdays");
    expect(page).toContain("8 of 9 cities that visited; 2 did not see it");
    expect(page).not.toContain("The library is open to all");
    expect(page).not.toContain(summary);
    expectNoCanary(page);
    expect((await bySchool("changes")).location).toContain("draft=");
    await bySchool("changes", "We open at nine.");
    expect((await desk()).approvals[1]).toMatchObject({ standing: "changes", words: "We open at nine.", by: null });
    expect((await bySchool("approved", "", "x".repeat(24))).location).toContain("draft=");
    expect((await bySchool()).location).toContain("done=said");
    expect((await desk()).approvals[1]).toMatchObject({ standing: "approved" });
    expect(await schoolReads("x")).not.toContain("Open the library on Saturdays");
    await database().meetingVisit.update({ where: { id: meeting.visit }, data: { linkNumber: 2 } });
    expect(await schoolReads(token)).not.toContain("Open the library on Saturdays");
  });

  test("is asked by a letter that waits for a host", async () => {
    await ask();
    const letters = await database().meetingLetter.findMany({ where: { meetingId: meeting.id, kind: "schoolReport" } });
    expect(letters).toMatchObject([{ visitId: meeting.visit, state: "waiting" }]);
    expect(await lettersTo(canaries.contact)).toEqual([]);
  });

  test.each(locales)("reads it in %s", async (locale) => {
    await ask();
    const page = await schoolReads(await link(), locale);
    expect(page).toContain("Open the library on Saturdays");
    expect(page).not.toMatch(/report:|review:|\{\{/);
  });
});

describe("a published version", () => {
  test("is read in six languages, with what was public and nothing else", async () => {
    await settled();
    await release();
    for (const locale of locales) {
      const page = await pageOf({ locale });
      expect(page).toContain("Open the library on Saturdays");
      expect(page).toContain("Jana Nováková");
      expect(page).not.toMatch(/report:|review:|\{\{/);
      expectNoCanary(page);
      expectNoCanary(await meetingIn(locale));
    }
    const page = await pageOf();
    for (const words of ["8 of 9 cities that visited; 2 did not see it", "5 May 2028", "Partly", "Library team"])
      expect(page).toContain(words);
    expect(page).toContain("<strong>libraries</strong>");
    expect(page).not.toContain('data-notice="language"');
    expect(await pageOf({ locale: "ca" })).toContain("Obertura a la biblioteca");
    // What is not in the reader's language says once in which it is.
    expect((await pageOf({ locale: "cs" })).split('data-notice="language"')).toHaveLength(2);
  });

  test("puts its statements on the page of the meeting and into open data", async () => {
    await settled();
    expect(await meetingIn()).not.toContain("Open the library on Saturdays");
    await release();
    const page = await meetingIn();
    for (const words of ["Open the library on Saturdays", "8 of 9 cities that visited; 2 did not see it", "Partly"])
      expect(page).toContain(words);
    expect(page).toContain(`/en/meetings/${meeting.slug}/report/1`);
    const params = Promise.resolve({ kind: "meetings", id: meeting.slug });
    const open = await (await api(new Request(`http://localhost/api/v1/meetings/${meeting.slug}`), { params })).text();
    expect(open).toContain("Open the library on Saturdays");
    expect(JSON.parse(open)).toMatchObject({});
    expectNoCanary(open);
  });

  test("shows dissent only where a host has said so", async () => {
    await write(summary, [meeting.statement]);
    await askForApproval(host, meeting.id, now);
    await byChair();
    await bySchool();
    await release();
    expect(await pageOf()).toContain(canaries.dissent);
    expect(await meetingIn()).toContain(canaries.dissent);
  });

  test("takes what a correction leaves out away in every language", async () => {
    await write(summary, [meeting.statement]);
    await askForApproval(host, meeting.id, now);
    await byChair();
    await bySchool();
    await release();
    const { input, record } = (await readStored(database(), "meeting", meeting.id))!;
    const item = input.parts.reviewItems!.find(({ id }) => id === meeting.statement)!;
    item.translations.ca = { text: "Obriu la biblioteca els dissabtes", dissent: "Traducció del dissens" };
    input.parts.visits![0]!.translations.ca = { question: "Traducció de la pregunta" };
    input.translations.ca = { ...input.translations.ca, outcomes: "Traducció del resum" };
    expect(await save(host, "meeting", meeting.id, input, { version: record.version })).toMatchObject({ ok: true });
    const before = await meetingIn("ca");
    for (const words of ["del dissens", "de la pregunta", "del resum"]) expect(before).toContain(`Traducció ${words}`);
    await write(summary);
    await database().meetingVisit.update({ where: { id: meeting.visit }, data: { question: "" } });
    await byChair();
    await bySchool();
    expect(await release("The city asked for it.")).toMatchObject({ ok: true });
    const after = await meetingIn("ca");
    expect(after).toContain("Obriu la biblioteca els dissabtes");
    expect(after).toContain("Traducció del resum");
    expect(after).not.toMatch(/Traducció (del dissens|de la pregunta)/);
    await withdrawReport(host, meeting.id, 2, now);
    await withdrawReport(host, meeting.id, 1, now);
    expect(await meetingIn("ca")).not.toContain("Traducció");
  });

  test("is translated where the meeting is, while its words are the same", async () => {
    await settled();
    await release();
    const { input, record } = (await readStored(database(), "meeting", meeting.id))!;
    const item = input.parts.reviewItems!.find(({ id }) => id === meeting.statement)!;
    item.translations.ca = { text: "Obriu la biblioteca els dissabtes" };
    input.translations.ca = { ...input.translations.ca, outcomes: "Tres dies sobre biblioteques." };
    expect(await save(host, "meeting", meeting.id, input, { version: record.version })).toMatchObject({ ok: true });
    const page = await pageOf({ locale: "ca" });
    expect(page).toContain("Obriu la biblioteca els dissabtes");
    expect(page).toContain("Tres dies sobre biblioteques.");
    await database()
      .$executeRaw`UPDATE "ReviewItemTranslation" SET "text" = 'Other words' WHERE "partId" = ${meeting.statement}::uuid AND "language" = 'en'`;
    const later = await pageOf({ locale: "ca" });
    expect(later).toContain("Open the library on Saturdays");
    expect(later).not.toMatch(/Obriu|Other words/);
  });

  test("never changes: its hash is that of its content, and the database refuses another one", async () => {
    await settled();
    await release();
    const [one] = await stored();
    expect(one!.hash).toBe(hashOfContent(one!.content));
    expect(await pageOf()).toContain(one!.hash);
    await expect(database().reportVersion.update({ where: { id: one!.id }, data: { content: {} } })).rejects.toThrow();
    await expect(database().reportVersion.update({ where: { id: one!.id }, data: { hash: "x" } })).rejects.toThrow();
  });

  test("names people only while they agree and are there", async () => {
    await settled();
    await release();
    expect(await pageOf()).toContain("Jana Nováková");
    const person = await database().meetingPerson.findFirstOrThrow({
      where: { meetingId: meeting.id, nameInReport: true },
    });
    const page = await keep(() => pageOf());
    expect(await changePeople(host, meeting.id, { intent: "absent", ids: [person.id] }, now)).toMatchObject({
      ok: true,
    });
    expect(isStale(page)).toBe(true);
    const token = (await personAddress(person)).split("/").at(-1)!;
    expect(await hearTags(() => forgetMe(token, now))).toContain(reportTag(meeting.id));
    expect(await pageOf()).not.toContain("Jana Nováková");
    expect(await pageOf()).toContain("Kuřim");
  });

  test("is followed up below its text, with dates, and stays the same", async () => {
    await settled();
    await release();
    const page = await keep(() => pageOf());
    const report = {
      submission: randomUUID(),
      statement: meeting.statement,
      state: "underWay" as const,
      practice: null,
    };
    const told = { ...report, text: "The first Saturday was full.", language: "en" as const };
    const nothing = { figure: "", figureCounts: "", figureOn: "", figureSource: "" };
    expect(await reportAsHost(host, meeting.id, { ...told, ...nothing }, new Date())).toMatchObject({ ok: true });
    expect(isStale(page)).toBe(true);
    const text = await pageOf();
    expect(text).toContain("The first Saturday was full.");
    expect(text).toContain("suggested");
    const [one] = await stored();
    expect(text).toContain(hashOfContent(one!.content));
  });

  test("is corrected by a second one: the first stays and says so", async () => {
    await settled();
    await release();
    expect(await release("Again")).toMatchObject({ errors: [{ key: "report:error.same" }] });
    await write("Three days, corrected.");
    await byChair();
    expect(await release()).toMatchObject({ errors: [{ path: ["reason"] }] });
    const [meetingKept, first] = [await keep(() => meetingIn()), await keep(() => pageOf())];
    expect(await release("A date was wrong.")).toMatchObject({ value: { number: 2 } });
    expect([isStale(meetingKept), isStale(first)]).toEqual([true, true]);
    const old = await pageOf();
    expect(old).toContain("libraries");
    expect(old).toContain(`/en/meetings/${meeting.slug}/report/2`);
    expect(old).toContain("This report has a newer version.");
    // Its words are Markdown, also where the record has others by now.
    expect(old).toContain("<strong>libraries</strong>");
    const now2 = await pageOf({ number: "2" });
    expect(now2).toContain("A date was wrong.");
    expect(now2).not.toContain("This report has a newer version.");
    expect(await meetingIn()).toContain("Three days, corrected.");
  });

  test("is told once to those who came and to the contact of their city, and withdrawn letters tell of the next one", async () => {
    const contact = newEmail();
    await database().meetingInvitation.update({ where: { id: meeting.city }, data: { email: contact } });
    const kinds = async () =>
      (await database().meetingLetter.findMany({ where: { meetingId: meeting.id, kind: "report" } })).map(
        ({ state }) => state,
      );
    await settled();
    await release();
    const told = await kinds();
    expect(new Set(told)).toEqual(new Set(["waiting"]));
    await withdrawReport(host, meeting.id, 1, now);
    expect(await kinds()).toEqual([]);
    await write("Three days, corrected.");
    await byChair();
    expect(await release("A date was wrong.")).toMatchObject({ value: { number: 2 } });
    expect(await kinds()).toHaveLength(told.length);
    await savePlan(
      host,
      meeting.id,
      {
        ...{ contactName: "N", contactEmail: "n@bcn.example", message: "", language: "en" },
        answerBy: "2028-03-31",
        keepDays: 90,
      },
      1,
      now,
    );
    await sendWaiting(host, meeting.id, now);
    expect(new Set(await kinds())).toEqual(new Set(["sent"]));
    const letters = await lettersTo(contact);
    expect(letters.map(({ template }) => template)).toEqual(["meeting.report"]);
    expect(letters[0]!.text).toContain(`/cs/meetings/${meeting.slug}/report`);
    await write("Three days, corrected twice.");
    await byChair();
    expect(await release("Another date.")).toMatchObject({ value: { number: 3 } });
    expect(await kinds()).toHaveLength(told.length);
  });

  test("leaves 410 and takes its statements along when it is withdrawn", async () => {
    await settled();
    await release();
    expect(await withdrawReport(host, meeting.id, 2, now)).toMatchObject({ reason: "notFound" });
    expect(await withdrawReport(host, meeting.id, 1, now)).toMatchObject({ ok: true });
    await expect(pageOf()).rejects.toThrow();
    const gone = await keep(() => pageOf().catch(() => undefined));
    expect(gone.status).toBe(410);
    const params = Promise.resolve({ locale: "en", slug: meeting.slug });
    await expect(newest(new Request("http://localhost/x"), { params })).rejects.toThrow();
    const page = await meetingIn();
    expect(page).not.toContain("Open the library on Saturdays");
    expect(page).not.toContain("libraries");
  });
});

describe("what programs are told", () => {
  const addresses = async () => {
    const reports = (await sitemapReports()).filter(({ slug }) => slug === meeting.slug);
    return reports.map(({ number, languages }) => `${number} ${languages.toSorted().join(" ")}`);
  };
  const linked = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!)["@graph"];

  test("a report is in the sitemap once it is published, as long as it can be read", async () => {
    const before = await keep(addresses);
    await settled();
    expect(await addresses()).toEqual([]);
    await release();
    expect(isStale(before)).toBe(true);
    expect(await addresses()).toEqual(["1 ca en"]);
    await write("Three days, corrected.");
    await byChair();
    await release("A date was wrong.");
    expect(await addresses()).toEqual(["2 ca en", "1 ca en"]);
    const kept = await keep(addresses);
    await withdrawReport(host, meeting.id, 1, now);
    expect(isStale(kept)).toBe(true);
    expect(await addresses()).toEqual(["2 ca en"]);
    await withdrawReport(host, meeting.id, 2, now);
    expect(await addresses()).toEqual([]);
  });

  test("a report leaves the sitemap with its meeting", async () => {
    await settled();
    await release();
    const kept = await keep(addresses);
    expect(await archive(host, "meeting", meeting.id, now)).toMatchObject({ ok: true });
    expect(isStale(kept)).toBe(true);
    expect(await addresses()).toEqual([]);
  });

  test.each(locales)("in %s it is linked data about its meeting, in the language of its words", async (locale) => {
    await settled();
    await release();
    const html = await pageOf({ locale });
    const graph = linked(html);
    expect(await schemaOrgIssues({ "@graph": graph })).toEqual([]);
    expect(graph[0]).toMatchObject({
      "@type": "Report",
      description: "Three days about libraries.",
      about: { "@type": "Event", "@id": expect.stringContaining(`/en/meetings/${meeting.slug}#meeting`) },
      datePublished: now.toISOString(),
      inLanguage: "en",
      version: "1",
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
    expectNoCanary(JSON.stringify(graph));
    expect(JSON.stringify(graph)).not.toContain("Jana Nováková");
    const others = [...html.matchAll(/hrefLang="([\w-]+)" href="([^"]+)"/g)].map(([, language]) => language);
    expect(others.toSorted()).toEqual(["ca", "en", "x-default"]);
    const original = locale === "ca" ? "ca" : "en";
    expect(html).toMatch(new RegExp(`rel="canonical" href="[^"]*/${original}/meetings/${meeting.slug}/report/1"`));
  });

  test("a report that keeps its rights names no licence", async () => {
    await settled();
    await release();
    const { input, record } = (await readStored(database(), "meeting", meeting.id))!;
    const reserved = { ...input, fields: { ...input.fields, licence: "reserved" as const } };
    expect(await save(host, "meeting", meeting.id, reserved, { version: record.version })).toMatchObject({ ok: true });
    expect(linked(await pageOf())[0].license).toBeUndefined();
  });
});

describe("rights", () => {
  test("a stranger and another city's coordinator do nothing, a chair only approves", async () => {
    await ask();
    const { mark } = await desk();
    const stranger = await makeActor("Ana Sousa", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]);
    for (const actor of [stranger, chair]) {
      expect(await saveReport(actor, meeting.id, { summary: "x", dissent: [] }, 1, now)).toMatchObject({
        reason: "notFound",
      });
      expect(await askForApproval(actor, meeting.id, now)).toMatchObject({ reason: "notFound" });
      const waived = await waiveApproval(actor, meeting.id, { visit: null, words: "x", seen: mark }, now);
      expect(waived).toMatchObject({ reason: "notFound" });
      expect(await publishReport(actor, meeting.id, { seen: mark, reason: "", locale: "en" }, now)).toMatchObject({
        reason: "notFound",
      });
      expect(await withdrawReport(actor, meeting.id, 1, now)).toMatchObject({ reason: "notFound" });
    }
    for (const actor of [stranger, host]) {
      const said = await approveAsChair(actor, meeting.id, { answer: "approved", words: "", seen: mark }, now);
      expect(said).toMatchObject({ reason: "notFound" });
    }
    expect(await stored()).toEqual([]);
  });

  test("two hosts at once publish one version", async () => {
    await settled();
    const { mark } = await desk();
    const done = await Promise.all([release("", mark), release("", mark)]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stored()).toHaveLength(1);
  });

  test("two hosts at once do not overwrite each other's summary", async () => {
    await write();
    expect(await saveReport(host, meeting.id, { summary: "Mine", dissent: [] }, 0, now)).toMatchObject({
      reason: "conflict",
    });
  });
});
