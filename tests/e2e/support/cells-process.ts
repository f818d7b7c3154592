// Creates people of each role and a record of each kind in each place, and prints them as JSON. Started by cells.ts.

import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { generateSecret } from "otplib";
import { type Grant, system } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/can";
import { makeLink } from "@/lib/auth/links";
import { seal } from "@/lib/auth/seal";
import { closeDatabase, database, transaction } from "@/lib/db";
import { exportFile } from "@/lib/exchange/city-archive/export-folder";
import { type ImportKind, importKinds } from "@/lib/exchange/import/model";
import { type Encodable, encodeRecord } from "@/lib/forms/encode";
import type { Locale } from "@/lib/i18n/locales";
import type { Field } from "@/lib/kinds/fields";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import { deskOf } from "@/lib/meetings/desk/desk";
import { readProgramme } from "@/lib/meetings/programme/content";
import { composeReport } from "@/lib/meetings/report/compose";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { type PlaceLetter, placeLetters } from "../../support/expected-reach";
import { idOf } from "../../support/id-of";
import { addPerson, cookieFor } from "../../support/people";
import { storeImport } from "../../support/stored-imports";
import type { CellRecord, Cells } from "./cells";

const kindsWanted = kindNames.filter((kind) => (process.argv[2] ?? "").split(",").includes(kind));
const languages = ["en", "ca"] as const satisfies Locale[];

/** Values that must be unique. */
const unique = ["officialCode", "codeSystem", "registerCode", "number", "parent"];

function textOf(name: string, field: Field, language: string) {
  if (field.type === "list")
    return [{ id: "one", text: `${name} ${language}`, ...(field.titled ? { title: "T" } : {}) }];
  return `Cell ${name} ${language}`;
}

function textsIn(kind: KindName, language: Locale) {
  const { translated, title } = kindNamed(kind);
  const needed = Object.entries(translated).filter(([name, field]) => field.required || name === title);
  return Object.fromEntries(needed.map(([name, field]) => [name, textOf(name, field as Field, language)]));
}

/** The number of a guide is unique. */
let guides = 0;
function ownValues(kind: KindName): Record<string, string> {
  return kind === "guide" ? { number: `9${++guides}` } : {};
}

/** A minimal copy of a demo record in two languages. */
async function plainInput(kind: KindName, responsibleCity: string | null, own: object = {}): Promise<Encodable> {
  const { id } = await database().record.findFirstOrThrow({ where: { kind, publication: "published" } });
  const { input } = (await readStored(database(), kind, id)) as Stored;
  const shared = Object.entries(input.fields).filter(([name]) => !unique.includes(name));
  const fields = { ...Object.fromEntries(shared), ...own };
  const translations = Object.fromEntries(languages.map((language) => [language, textsIn(kind, language)]));
  const videos = ["one", "two"].map((name) => ({
    id: randomUUID(),
    fields: { type: "video", address: `https://xarxa.example/${name}`, credit: "X", licence: "CC BY 4.0" },
    translations: Object.fromEntries(languages.map((language) => [language, { alternative: `${name} ${language}` }])),
  }));
  const parts = kind === "practice" ? { media: videos } : {};
  return { sourceLanguage: "en", responsibleCity, takenFrom: null, fields, translations, parts };
}

function must<T>(result: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

/**
 * Records of the platform, and own drafts for another city, are tested with one kind only: the kind makes no difference
 * there.
 */
const isFor = (kind: KindName) => (setting: Setting) => kind === "practice" || !["N", "E"].includes(setting.place);

type Setting = { place: PlaceLetter; city: string | null; author: string | null };

async function makeRecord(kind: KindName, setting: Setting, isTwin = false): Promise<CellRecord> {
  const { place, city, author } = setting;
  const own = ownValues(kind);
  const input = await plainInput(kind, city, own);
  const slug = `cell-${kind}-${place.toLowerCase()}${isTwin ? "-twin" : ""}`;
  const { id } = must(await create(system, kind, slug, input));
  await database().record.update({ where: { id }, data: { createdById: author } });
  const isPublic = place === "G" || place === "P";
  if (isPublic) must(await publish(system, kind, id, [...languages]));
  const media = (input.parts.media ?? []).map((medium) => String(medium.id));
  for (const mediaId of media)
    await database().consent.create({ data: { mediaId, scope: "Everybody in it", givenOn: new Date("2026-01-01") } });
  const twin = isTwin ? "" : (await makeRecord(kind, setting, true)).id;
  const waiting = {
    kind,
    recordId: id,
    origin: "edit",
    state: "submitted",
    baseVersion: 1,
    languages: ["en"],
  } as const;
  const revision = await database().revision.create({
    data: { ...waiting, languages: ["en"], input: input as object },
  });
  const report = await database().proposal.create({
    data: {
      ...{ type: "mistake", state: "submitted", language: "en", recordId: id, cityId: city },
      ...{ reference: `P-${randomUUID().slice(0, 7)}`, submission: randomUUID(), values: { wrong: "Not so" } },
    },
  });
  const approval = await database().approval.create({
    data: {
      ...{ recordId: id, version: 1, language: "en", askedById: (await database().user.findFirstOrThrow()).id },
      ...{ name: "Head", email: `${randomUUID()}@schools.example`, expiresAt: new Date("2099-01-01") },
    },
  });
  const message = await database().message.create({
    data: {
      ...{ recordId: id, reference: `M-${randomUUID().slice(0, 7)}`, submission: randomUUID(), language: "en" },
      ...{ interest: "visit", body: "May we come?", senderName: "N", senderEmail: `${randomUUID()}@ask.example` },
      ...{ senderLanguage: "cs", consentedAt: new Date() },
    },
  });
  const beside = {
    ...{ message: message.id, revision: revision.id, report: report.id, approval: approval.id },
    ...(kind === "meeting" ? { meeting: await addToMeeting(id) } : {}),
  };
  return { id, slug, kind, place, city, isPublic, twin, ...beside, media, own };
}

/** An invitation that nobody accepted. */
async function makeInvitation(grant: Grant): Promise<string> {
  const now = new Date();
  const details = { name: "N", language: "en", grant, invitedBy: "N" };
  const email = `${randomUUID()}@people.example`;
  await transaction((tx) => makeLink(tx, { purpose: "invitation", email, details, now }));
  return (await database().token.findFirstOrThrow({ where: { email } })).id;
}

let storedReport: Promise<string> | undefined;

/** The content of a version of a report: one for all meetings, because none reads it. */
async function composeStored(meetingId: string): Promise<string> {
  const desk = await deskOf(database(), meetingId);
  const report = desk && (await composeReport(database(), desk));
  return JSON.stringify({ ...report, approvals: [] });
}

/** A plan, an invited city and its letter. */
async function addToMeeting(meetingId: string): Promise<NonNullable<CellRecord["meeting"]>> {
  await database().meetingPlan.create({ data: { meetingId, language: "en" } });
  // A programme can be released until the meeting is over.
  const [start, at] = ["2099-05-03", new Date("2099-05-03")];
  const ahead = { start, startEarliest: at, startLatest: at, end: null, endEarliest: null, endLatest: null };
  await database().meeting.update({ where: { id: meetingId }, data: ahead });
  const invitation = await database().meetingInvitation.create({
    data: { meetingId, cityName: "Elsewhere", email: `${randomUUID()}@invited.example`, language: "en", seats: 3 },
  });
  const letter = await database().meetingLetter.create({
    data: { meetingId, kind: "invitation", invitationId: invitation.id },
  });
  const person = await database().meetingPerson.create({ data: { meetingId, name: "N", language: "en" } });
  const session = await database().meetingSession.create({
    data: { meetingId, title: "Opening", kindId: "session-kind/opening" },
  });
  const visit = await database().meetingVisit.create({
    data: { meetingId, number: 1, language: "en", contactLanguage: "en" },
  });
  const group = await database().visitGroup.create({ data: { visitId: visit.id, name: "A" } });
  const isPublic = { kind: "school" as const, publication: "published" as const };
  const school = await database().record.findFirstOrThrow({ where: isPublic, select: { id: true } });
  const { mark } = await readProgramme(database(), meetingId);
  const asked = { meetingId, kind: "suggestion" as const, language: "en", reach: "shared" as const };
  const statement = await database().reviewStatement.create({ data: { ...asked, text: "N" } });
  const answeredAt = new Date();
  const promised = { answer: "yes" as const, text: "N", language: "en", answeredAt, decidedAt: answeredAt };
  const promise = await database().reviewStatement.create({
    data: { ...asked, text: "P", answer: { create: promised } },
  });
  storedReport ??= composeStored(meetingId);
  return {
    report: await storedReport,
    ...{ invitation: invitation.id, letter: letter.id, person: person.id, statement: statement.id },
    promise: promise.id,
    ...{ session: session.id, visit: visit.id, school: school.id, programme: `0.${mark}` },
    group: group.id,
  };
}

async function makeTarget(grants: Grant[]) {
  const { id, email } = await addPerson(grants);
  const [grant] = await database().grant.findMany({ where: { userId: id } });
  return { id, email, grant: grant?.id ?? null };
}

/** So many that none is asked for twice while it is being worked on. */
const takenImports = 16;

async function makeImports(cityId: string) {
  const taken: string[] = [];
  for (let count = 0; count < takenImports; count += 1) taken.push(await storeImport(cityId, "taken"));
  const planned: Partial<Record<ImportKind, string>> = {};
  for (const kind of importKinds) planned[kind] = await storeImport(cityId, "planned", kind);
  return { planned, taken, addressed: await storeImport(cityId, "taken") };
}

async function makeExport(cityId: string): Promise<string> {
  const bytes = Buffer.from("archive");
  const { id } = await database().cityExport.create({
    data: {
      ...({ cityId, askedAt: new Date(), state: "ready", readyAt: new Date(), sha256: "0".repeat(64) } as const),
      ...{ expiresAt: new Date(Date.now() + 86_400_000), bytes: BigInt(bytes.length) },
    },
  });
  await writeFile(exportFile(id), bytes);
  return id;
}

async function makeContact(organisationId: string | null): Promise<string> {
  const id = randomUUID();
  await database().person.create({ data: { id, name: "Contact", languages: ["en"], organisationId } });
  return id;
}

async function prepare(): Promise<Cells> {
  const [barcelona, helsinki] = [await idOf("city", "barcelona"), await idOf("city", "helsinki")];
  const contributor = await addPerson([{ role: "contributor", cityId: barcelona }]);
  const other = await addPerson();
  const cityOf: Record<PlaceLetter, string | null> = {
    ...{ C: barcelona, D: barcelona, P: barcelona, O: helsinki, G: helsinki, E: helsinki, N: null },
  };
  const isOwn = (place: PlaceLetter) => ["D", "P", "E"].includes(place);
  const settings = placeLetters.map((place) => ({
    ...{ place, city: cityOf[place] },
    author: isOwn(place) ? contributor.id : other.id,
  }));
  const records: CellRecord[] = [];
  for (const kind of kindsWanted)
    records.push(...(await Promise.all(settings.filter(isFor(kind)).map((setting) => makeRecord(kind, setting)))));
  const granted = records.filter(({ place }) => place === "G").map(({ id }) => id);
  const people: Record<Role, string> = {
    administrator: (await addPerson([{ role: "administrator" }])).id,
    coordinator: (await addPerson([{ role: "coordinator", cityId: barcelona }])).id,
    editor: (await addPerson(granted.map((recordId) => ({ role: "editor", recordId }) as const))).id,
    contributor: contributor.id,
  };
  const totpSecret = await seal(generateSecret(), people.administrator);
  await database().user.update({ where: { id: people.administrator }, data: { totpSecret } });
  const cookies = Object.fromEntries(
    await Promise.all(
      [...Object.entries(people), ["nobody", other.id] as const].map(async ([role, id]) => [
        role,
        await cookieFor(id, { secondFactor: role === "administrator" }),
      ]),
    ),
  );
  const organisation = (place: PlaceLetter) =>
    records.find((one) => one.kind === "organisation" && one.place === place)?.id ?? null;
  const forms = Object.fromEntries(
    await Promise.all(
      kindsWanted.map(async (kind) => {
        const { translations, sourceLanguage: _, parts: __, ...input } = await plainInput(kind, null);
        const form = encodeRecord(
          kindNamed(kind),
          {
            ...input,
            parts: {},
            translations: { en: translations.en ?? {} },
          },
          "en",
        );
        return [kind, form] as const;
      }),
    ),
  ) as Cells["forms"];
  return {
    cities: { C: barcelona, O: helsinki, N: null },
    records,
    cookies: cookies as Cells["cookies"],
    people,
    targets: {
      C: await makeTarget([{ role: "contributor", cityId: barcelona }]),
      O: await makeTarget([{ role: "contributor", cityId: helsinki }]),
      N: await makeTarget([{ role: "administrator" }]),
    },
    invitations: {
      C: await makeInvitation({ role: "contributor", cityId: barcelona }),
      O: await makeInvitation({ role: "contributor", cityId: helsinki }),
      N: await makeInvitation({ role: "administrator" }),
    },
    contacts: {
      C: await makeContact(organisation("C")),
      O: await makeContact(organisation("O")),
      N: await makeContact(null),
    },
    imports: {
      C: await makeImports(barcelona),
      O: await makeImports(helsinki),
      N: { planned: {}, taken: [], addressed: "" },
    },
    exports: { C: await makeExport(barcelona), O: await makeExport(helsinki), N: "" },
    organisations: { C: organisation("C"), O: organisation("O"), N: null },
    forms,
  };
}

process.stdout.write(JSON.stringify(await prepare().finally(closeDatabase)));
