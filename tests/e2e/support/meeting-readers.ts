import { randomUUID } from "node:crypto";
import { type Actor, system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { invitationAddress } from "@/lib/meetings/cities/link";
import { readDesk } from "@/lib/meetings/desk/desk";
import { personAddress } from "@/lib/meetings/people/link";
import { personalCalendarAddress } from "@/lib/meetings/programme/personal-calendar";
import { readNextRelease, releaseProgramme } from "@/lib/meetings/programme/release";
import { waiveApproval } from "@/lib/meetings/report/approve";
import { askForApproval, readReportDesk, saveReport } from "@/lib/meetings/report/draft";
import { publishReport } from "@/lib/meetings/report/publish";
import { noteToken } from "@/lib/meetings/review/note-taker";
import { schoolAddress } from "@/lib/meetings/visits/link";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { idOf } from "../../support/id-of";
import { addPerson, cookieFor } from "../../support/people";

// A meeting with a text in each cell of the table "sees", and the addresses that each of its readers has.

export type Reader = { paths: string[]; cookie?: string };
export type MeetingReaders = {
  id: string;
  hostId: string;
  review: string;
  /** The pages of the visits. */
  sheets: string[];
  readers: Record<string, Reader>;
};

const day = new Date("2099-05-04");
const times = { day, start: 570, end: 720 };
const pathOf = (address: string) => new URL(address).pathname;

async function makeMeeting(cityId: string): Promise<{ id: string; slug: string }> {
  const slug = `readers-${randomUUID()}`;
  const made = await create(system, "meeting", slug, {
    ...{ sourceLanguage: "en", responsibleCity: cityId, takenFrom: null, parts: {} },
    fields: { hostCity: cityId, start: "2099-05-03", end: "2099-05-05" },
    translations: { en: { title: "Working group with readers" } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  await publish(system, "meeting", made.value.id, ["en"]);
  return { id: made.value.id, slug };
}

type Session = { title: string; audience: "all" | "group"; seenBy: "public" | "participants" };

type Speaker = { name: string; office: string; consent: boolean; position: number };

const addSession = (meetingId: string, session: Session, speakers: Speaker[] = []) =>
  database().meetingSession.create({
    data: { meetingId, kindId: "session-kind/visit", ...times, ...session, speakers: { create: speakers } },
  });

async function addVisit(meetingId: string, number: number, session: Session) {
  const { id: sessionId } = await addSession(meetingId, session);
  return database().meetingVisit.create({
    data: {
      ...{
        meetingId,
        number,
        sessionId,
        language: "en",
        contactLanguage: "en",
        state: "approved",
        askedAt: new Date(),
      },
      ...{ meetingPoint: `canary point ${number}`, contactEmail: `${randomUUID()}@schools.example` },
      groups: { create: { name: `Group ${number}` } },
    },
    include: { groups: true },
  });
}

type Visit = Awaited<ReturnType<typeof addVisit>>;

/** Somebody in the group of a visit, whose name is shown or not. */
const addMember = (
  meetingId: string,
  invitationId: string,
  visit: Visit | null,
  name: string,
  more: { nameShown?: boolean; nameInReport?: boolean; languages?: string[]; state?: "named" } = {},
) =>
  database().meetingPerson.create({
    data: {
      ...{ meetingId, invitationId, name, language: "en", email: `${randomUUID()}@w.example` },
      ...{ state: "confirmed" as const, ...more },
      ...(visit ? { groups: { create: { groupId: visit.groups[0]!.id } } } : {}),
    },
  });

type Member = Awaited<ReturnType<typeof addMember>>;

const addNote = (author: Member, visit: Visit, text: string, reach: "host" | "group") =>
  database().reviewNote.create({
    data: {
      ...{ id: randomUUID(), visitId: visit.id, groupId: visit.groups[0]!.id, text, reach },
      ...{ kind: "worksWell", language: "en", author: { create: { personId: author.id } } },
    },
  });

type Reach = "private" | "host" | "shared" | "public";
const addStatement = (meetingId: string, visit: Visit | null, text: string, reach: Reach) =>
  database().reviewStatement.create({
    data: {
      ...{ meetingId, visitId: visit?.id ?? null, kind: "suggestion", text, language: "en", reach },
      ...(reach === "private" ? {} : { shownAt: new Date() }),
    },
  });

async function addReview(id: string, [one, two]: [Visit, Visit], [ana, ben, cleo]: [Member, Member, Member]) {
  await addNote(ana, one, "canary note ana", "host");
  await addNote(ben, one, "canary note ben", "group");
  await addNote(cleo, two, "canary note cleo", "host");
  await addStatement(id, one, "canary private", "private");
  await addStatement(id, one, "canary host one", "host");
  await addStatement(id, two, "canary host two", "host");
  await addStatement(id, one, "canary unread", "shared");
  await addStatement(id, null, "canary shared", "shared");
  await addStatement(id, null, "canary public", "public");
}

const addCity = (meetingId: string, cityName: string) =>
  database().meetingInvitation.create({
    data: { meetingId, cityName, language: "en", seats: 9, people: 9, state: "accepted" },
  });

async function pagesOfPerson(person: Member, { reviewCode }: Visit): Promise<string[]> {
  const page = pathOf(await personAddress(person));
  const notes = `/en/m/${reviewCode}/${await noteToken(person)}`;
  return [page, `${page}/statements`, pathOf(await personalCalendarAddress(person)), notes, `${notes}/synthesis`];
}

const deskPages = ["overview", "programme", "visits", "visits/groups", "cities", "people", "people/needs", "letters"];

export async function meetingReaders(): Promise<MeetingReaders> {
  const cityId = await idOf("city", "barcelona");
  const grants = [{ role: "coordinator" as const, cityId }];
  const [host, chair, needsReader] = [await addPerson(grants), await addPerson(), await addPerson(grants)];
  const { id, slug } = await makeMeeting(cityId);
  await database().meetingPlan.create({ data: { meetingId: id, language: "en", needsReaderId: needsReader.id } });
  await database().meetingRole.create({ data: { meetingId: id, userId: chair.id, role: "chair" } });
  await addSession(id, { title: "canary open", audience: "all", seenBy: "public" }, [
    { name: "canary speaker shown", office: "Mayor", consent: true, position: 0 },
    { name: "canary speaker hidden", office: "Teacher", consent: false, position: 1 },
  ]);
  await addSession(id, { title: "canary inner", audience: "all", seenBy: "participants" });
  const one = await addVisit(id, 1, { title: "canary north", audience: "group", seenBy: "participants" });
  const two = await addVisit(id, 2, { title: "canary south", audience: "group", seenBy: "participants" });
  const [own, other] = [await addCity(id, "Kuřim"), await addCity(id, "Turku")];
  const ana = await addMember(id, own.id, one, "canary ana", { nameShown: true, languages: ["cs"] });
  const ben = await addMember(id, own.id, one, "canary ben");
  const rita = await addMember(id, other.id, one, "canary rita");
  // Named by their city, which says what they need until they answer.
  const emil = await addMember(id, own.id, null, "canary emil", { state: "named" });
  await database().meetingNeeds.create({ data: { personId: emil.id, diet: "canary said by city", byCity: true } });
  const cleo = await addMember(id, other.id, two, "canary cleo", { nameShown: true });
  await addMember(id, other.id, null, "canary dora", { nameInReport: true });
  await database().visitGroup.update({ where: { id: one.groups[0]!.id }, data: { rapporteurId: rita.id } });
  await database().meetingNeeds.create({ data: { personId: ana.id, needs: "canary needs", diet: "canary diet" } });
  await addReview(id, [one, two], [ana, ben, cleo]);
  const desk = `/en/admin/meetings/${id}`;
  const review = `${desk}/review`;
  const all = [...deskPages.map((page) => `${desk}/${page}`), review];
  const sheets = [one, two].map((visit) => `${desk}/visits/${visit.id}`);
  const invitation = pathOf(await invitationAddress(own));
  const readers: MeetingReaders["readers"] = {
    reader: { paths: ["", "/calendar.ics", "/report"].map((name) => `/en/meetings/${slug}${name}`) },
    city: { paths: [invitation, `${invitation}/statements`] },
    participant: { paths: await pagesOfPerson(ana, one) },
    rapporteur: { paths: await pagesOfPerson(rita, one) },
    school: { paths: [pathOf(await schoolAddress(one))] },
    host: { paths: [...all, ...sheets], cookie: await cookieFor(host.id) },
    chair: { paths: [...all, ...sheets], cookie: await cookieFor(chair.id) },
    needsReader: { paths: [`${desk}/people/needs`], cookie: await cookieFor(needsReader.id) },
  };
  return { id, hostId: host.id, review, sheets, readers };
}

async function hostOf(hostId: string): Promise<Actor & { userId: string }> {
  const city = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "city", slug: "barcelona" } } });
  return { userId: hostId, name: "N", grants: [{ role: "coordinator", cityId: city.id }] };
}

/** Releases the programme of such a meeting. */
export async function releaseMeeting(id: string, hostId: string): Promise<void> {
  const [host, now] = [await hostOf(hostId), new Date()];
  const desk = await readDesk(host, id);
  const next = desk && (await readNextRelease(database(), desk, now));
  const done = next && (await releaseProgramme(host, id, { seen: next.seen, letters: "nobody" }, now));
  if (!done?.ok) throw new Error(JSON.stringify(done));
}

/** Publishes the report of such a meeting. */
export async function publishReportOf(id: string, hostId: string): Promise<void> {
  const [host, now] = [await hostOf(hostId), new Date()];
  await saveReport(host, id, { summary: "N", dissent: [] }, 0, now);
  await askForApproval(host, id, now);
  const desk = await readDesk(host, id);
  const report = desk && (await readReportDesk(host, desk));
  if (!report) throw new Error("There is no report");
  const { approvals, mark: seen } = report;
  for (const { visitId: visit } of approvals) await waiveApproval(host, id, { visit, words: "N", seen }, now);
  const done = await publishReport(host, id, { seen, reason: "", locale: "en" }, now);
  if (!done.ok) throw new Error(JSON.stringify(done));
}
