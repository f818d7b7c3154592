import { system } from "@/lib/auth/actor";
import { closeDatabase, type Database, transaction } from "@/lib/db";
import { edtfBounds, parseEdtf } from "@/lib/edtf";
import { districtFile } from "@/lib/ground/district-file";
import type { GroundSource } from "@/lib/ground/source";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNames, kinds } from "@/lib/kinds/index";
import { type BaseInput, inputSchema } from "@/lib/kinds/input";
import { writeHistory } from "@/lib/records/history/history";
import { cityAtMeeting } from "@/lib/records/history/outsiders";
import { refreshAllNeighbours } from "@/lib/records/neighbours/refresh";
import { indexRecord } from "@/lib/records/search/index-record";
import { dayColumn } from "@/lib/records/store/columns";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { modelNamed, storeOf } from "@/lib/records/store/stores";
import { insertRecord } from "@/lib/records/write/create";
import { writeDistricts } from "@/lib/records/write/load-districts";
import { publicationColumns, publishTranslations } from "@/lib/records/write/publish";
import { hashText } from "@/lib/text/hash";
import { collections, type DemoCollection } from "./demo/collections";
import type { DemoPerson, DemoRecord, DemoReference } from "./demo/demo";
import { demoDistricts } from "./demo/ground/districts";
import { demoGrounds } from "./demo/ground/sources";
import { demo, people, references, today } from "./demo/index";
import { desks, reports } from "./demo/meetings/desks";
import { invitationId } from "./demo/meetings/ids";
import { seedDesks } from "./demo/meetings/seed-desks";
import { seedReports } from "./demo/meetings/seed-reports";
import { desksInStages } from "./demo/meetings/stages/index";
import { seedStages } from "./demo/meetings/stages/seed-stages";
import { idFrom, recordId, resolveDemo } from "./demo/resolve";
import { drawingOf, registerDrawing } from "./demo/stored-drawings";

// The demo, in one transaction: an interruption leaves nothing of it, and the next run starts again.

const finished = "demo";

async function seedPeople(tx: Database, all: DemoPerson[]) {
  const id = (person: DemoPerson) => idFrom(`person/${person.key}`);
  await tx.person.createMany({
    data: all.map((person) => ({
      id: id(person),
      name: person.name,
      showName: person.showName,
      languages: person.languages,
      organisationId: person.organisation ? recordId("organisation", person.organisation) : null,
      demo: true,
    })),
  });
  await tx.personAddress.createMany({ data: all.map((person) => ({ personId: id(person), email: person.email })) });
  await tx.personTranslation.createMany({
    data: all.flatMap((person) =>
      Object.entries(person.offices).map(([language, office]) => ({
        partId: id(person),
        language,
        office: office ?? null,
      })),
    ),
  });
}

async function seedReferences(tx: Database, all: DemoReference[]) {
  const data = all.map(({ key, year, ...reference }) => {
    const parsed = year ? parseEdtf(year) : null;
    const bounds = parsed ? edtfBounds(parsed) : { earliest: null, latest: null };
    const years = {
      year: year ?? null,
      yearEarliest: dayColumn(bounds.earliest),
      yearLatest: dayColumn(bounds.latest),
    };
    return { id: idFrom(`reference/${key}`), ...reference, ...years };
  });
  await tx.reference.createMany({ data });
}

const demoSlugs = new Set<string>(kindNames.flatMap((kind) => demo[kind].map(({ slug }) => `${kind}/${slug}`)));

function kindOf(slug: string, candidates: readonly string[]): string {
  const kind = candidates.find((candidate) => demoSlugs.has(`${candidate}/${slug}`));
  if (!kind) throw new Error(`The demo links to "${slug}", which is none of: ${candidates.join(", ")}`);
  return kind;
}

/** Makes translations outdated by storing the hash of another source text. */
async function ageTranslations(tx: Database, kind: KindName, id: string, record: DemoRecord<KindName>) {
  if (!record.outdated && !record.machine) return;
  const model = modelNamed(tx, storeOf(kind).translation);
  const stored = (await readStored(tx, kind, id)) as Stored;
  for (const [language, fields] of Object.entries((record.outdated ?? {}) as Partial<Record<Locale, string[]>>)) {
    const earlier = (fields ?? []).map((field) => [field, hashText(`An earlier ${field}`)]);
    const madeFrom = { ...stored.translations[language as Locale]?.madeFrom, ...Object.fromEntries(earlier) };
    await model.updateMany({ where: { recordId: id, language }, data: { madeFrom } });
  }
  if (record.machine) {
    await model.updateMany({
      where: { recordId: id, language: { in: record.machine } },
      data: { provenance: "machine" },
    });
  }
}

async function seedRecord(tx: Database, kind: KindName, record: DemoRecord<KindName>, now: Date) {
  const id = recordId(kind, record.slug);
  const drawing = await drawingOf(kind, record.slug);
  const resolved = resolveDemo(kind, record as never, kindOf) as BaseInput;
  const media = [...(drawing ? [drawing.medium] : []), ...(resolved.parts.media ?? [])];
  const checked = inputSchema(kinds[kind]).safeParse({ ...resolved, parts: { ...resolved.parts, media } });
  if (!checked.success) throw new Error(`${kind}/${record.slug}: ${JSON.stringify(checked.error.issues, null, 1)}`);
  const input = checked.data;
  await insertRecord(tx, system, kind, { id, slug: record.slug, demo: !record.real, now }, input as never);
  if (drawing) await registerDrawing(tx, id, drawing);
  const languages = (Object.keys(record.texts) as Locale[]).filter((locale) => !record.unpublished?.includes(locale));
  const { confirmed } = record;
  await publishTranslations(tx, kind, [id], languages);
  await tx.record.update({
    where: { id },
    data: {
      // Archived demo records were published before.
      ...publicationColumns(record.publication ?? "published", record.publication === "archived" ? now : null, now),
      confirmedAt: confirmed ? new Date(confirmed.on) : null,
      confirmedUntil: confirmed ? new Date(confirmed.until) : null,
    },
  });
  await ageTranslations(tx, kind, id, record);
  const { madeAt } = record;
  const actor = madeAt ? cityAtMeeting(invitationId(madeAt.meeting, madeAt.city)) : system;
  await writeHistory(tx, actor, { id, version: 1, action: "create", before: {}, after: input as object, now });
}

/** The published collections of the demo; they have no owner, as those whose owner left. */
async function seedCollections(tx: Database, all: DemoCollection[], now: Date): Promise<void> {
  for (const { city, items, ...collection } of all) {
    const created = items.map(({ kind, slug, note }, index) => ({
      recordId: recordId(kind, slug),
      position: index + 1,
      note,
    }));
    const dates = { publishedAt: now, createdAt: now, updatedAt: now };
    await tx.collection.create({
      data: {
        ...collection,
        ...dates,
        id: idFrom(`collection/${collection.slug}`),
        cityId: recordId("city", city),
        visibility: "public",
        items: { create: created },
      },
    });
  }
}

/** The boundaries of a city's districts, which lie under the knots of its maps. */
async function seedGround(tx: Database, city: string, source: GroundSource, now: Date): Promise<void> {
  const record = demo.city.find(({ slug }) => slug === city);
  const file = districtFile.parse(demoDistricts(city));
  await writeDistricts(tx, { id: recordId("city", city), source: record?.source ?? "en" }, file, source, now);
}

/** Writes the demo records, people and references, and notes that the database holds the demo. */
async function seedDemo(tx: Database, now: Date): Promise<void> {
  await seedReferences(tx, references);
  await seedPeople(tx, people);
  for (const kind of kindNames) {
    for (const [index, record] of demo[kind].entries()) {
      // Spreads the creation dates, because a directory grows over months.
      const age = (demo[kind].length - index) * 36e5 * 7;
      await seedRecord(tx, kind, record as DemoRecord<KindName>, new Date(now.getTime() - age));
    }
  }
  for (const kind of kindNames) {
    for (const record of demo[kind]) await indexRecord(tx, kind, recordId(kind, record.slug));
  }
  for (const [city, { source }] of Object.entries(demoGrounds)) await seedGround(tx, city, source, now);
  await seedCollections(tx, collections, now);
  await seedDesks(tx, [...desks, ...desksInStages(today)], now);
  await seedStages(tx, today);
  await seedReports(tx, reports);
  await refreshAllNeighbours(tx);
  await tx.setting.create({ data: { key: finished, value: now.toISOString() } });
}

/** Fills a database that has the vocabularies and no records; one that has records is left alone. */
export async function seed(now = new Date()): Promise<void> {
  await transaction(
    async (tx) => {
      // Records link to each other in cycles, so keys are checked at the commit.
      await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`;
      if ((await tx.record.count()) === 0) await seedDemo(tx, now);
    },
    { timeout: 300_000 },
  );
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  await seed();
  await closeDatabase();
}
