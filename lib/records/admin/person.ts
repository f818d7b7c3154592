import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { type Database, database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { canonicalLanguage, languageTags } from "@/lib/i18n/languages";
import { type Locale, locales } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { recordTag, writeTags } from "@/lib/records/store/tags";
import { targetOf } from "@/lib/records/write/place";
import { emailAddress, line, neededLine } from "@/lib/text/schema";

// People without an account: contacts of records. Whoever may edit a person's organisation may edit the person.

const language = line(12).transform(canonicalLanguage).pipe(z.enum(languageTags, "error.languages"));

export const personSchema = z.strictObject({
  name: neededLine(200),
  email: z.union(
    [
      z
        .string()
        .regex(/^\s*$/)
        .transform(() => ""),
      emailAddress(),
    ],
    "account:error.email",
  ),
  showName: z.boolean("error.flag"),
  languages: z.array(language, "error.list").max(12, "error.tooMany"),
  organisation: z.uuid("error.id").nullable(),
  offices: z.partialRecord(z.enum(locales), line(300)),
});

export type PersonInput = z.output<typeof personSchema>;

async function mayEdit(tx: Database, actor: Actor, organisationId: string | null): Promise<boolean> {
  if (!organisationId) return can(actor, "edit", { cityId: null });
  const record = await tx.record.findUnique({ where: { id_kind: { id: organisationId, kind: "organisation" } } });
  return record !== null && can(actor, "edit", targetOf(record));
}

const officeRows = (partId: string, offices: PersonInput["offices"]) =>
  locales.flatMap((language) => (offices[language] ? { partId, language, office: offices[language] } : []));

async function writePerson(tx: Database, id: string, { email, offices, ...person }: PersonInput): Promise<void> {
  const { organisation: organisationId, ...fields } = person;
  const data = { ...fields, organisationId };
  await tx.person.upsert({ where: { id }, create: { id, ...data }, update: data });
  await tx.personTranslation.deleteMany({ where: { partId: id } });
  await tx.personTranslation.createMany({ data: officeRows(id, offices) });
  if (email) {
    const changed = { email, failures: 0 };
    await tx.personAddress.upsert({ where: { personId: id }, create: { personId: id, email }, update: changed });
  } else await tx.personAddress.deleteMany({ where: { personId: id } });
}

/** The tags of pages that name the person: records with them as contact or principal, and their organisation. */
async function tagsOf(tx: Database, id: string, organisations: (string | null | undefined)[]): Promise<string[]> {
  const contacts = await tx.contact.findMany({ where: { personId: id }, select: { recordId: true } });
  const clusters = await tx.cluster.findMany({ where: { principalId: id }, select: { id: true } });
  const ids = [...contacts.map(({ recordId }) => recordId), ...clusters.map((item) => item.id), ...organisations];
  return [...new Set(ids.flatMap((item) => (item ? recordTag(item) : [])))];
}

function parsePerson(raw: unknown): PersonInput {
  const parsed = personSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues.map(({ message, path }) => ({ key: message, path: path as (string | number)[] })));
}

async function requireOrganisation(tx: Database, actor: Actor, organisation: string | null): Promise<void> {
  if (!(await mayEdit(tx, actor, organisation))) throw invalid([{ key: "error.required", path: ["organisation"] }]);
}

/** `savePerson` in a transaction of the caller, who notifies the tags. Throws a `Refusal`. */
export async function savePersonWithin(
  tx: Database,
  actor: Actor,
  id: string | null,
  raw: unknown,
): Promise<{ id: string; tags: string[] }> {
  const known = id ? await tx.person.findUnique({ where: { id } }) : null;
  if (id && !(known && (await mayEdit(tx, actor, known.organisationId)))) throw notFound();
  const input = parsePerson(raw);
  await requireOrganisation(tx, actor, input.organisation);
  const personId = known?.id ?? randomUUID();
  await writePerson(tx, personId, input);
  return { id: personId, tags: await tagsOf(tx, personId, [known?.organisationId, input.organisation]) };
}

/** Creates people together, whom no record names yet. Throws a `Refusal`; returns the stale tags. */
export async function createPeopleWithin(
  tx: Database,
  actor: Actor,
  people: readonly { id: string; raw: unknown }[],
): Promise<string[]> {
  const inputs = people.map(({ id, raw }) => ({ id, ...parsePerson(raw) }));
  const organisations = [...new Set(inputs.map(({ organisation }) => organisation))];
  for (const organisation of organisations) await requireOrganisation(tx, actor, organisation);
  await tx.person.createMany({
    data: inputs.map(({ email: _email, offices: _offices, organisation, ...person }) => ({
      ...person,
      organisationId: organisation,
    })),
  });
  await tx.personTranslation.createMany({ data: inputs.flatMap(({ id, offices }) => officeRows(id, offices)) });
  const addresses = inputs.flatMap(({ id: personId, email }) => (email ? [{ personId, email }] : []));
  await tx.personAddress.createMany({ data: addresses });
  return organisations.flatMap((id) => (id ? [recordTag(id)] : []));
}

/**
 * Creates a person (`id` null) or changes one. Authorises for the current and the new organisation. Errors: invalid,
 * notFound.
 */
export function savePerson(actor: Actor, id: string | null, raw: unknown): Promise<Result<{ id: string }>> {
  return runWrite(async (tx) => {
    const { id: saved, tags } = await savePersonWithin(tx, actor, id, raw);
    await writeTags(tx, tags);
    return { value: { id: saved }, tags };
  });
}

/** Ids of the people with this email address. */
export async function peopleWithAddress(tx: Database, email: string): Promise<string[]> {
  const rows = await tx.person.findMany({ where: { address: { email } }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/**
 * Erases name, address and languages of a person. The office stays, because it says something about the record. Returns
 * the tags.
 */
export async function erasePersonData(tx: Database, id: string): Promise<string[]> {
  const { organisationId } = await tx.person.findUniqueOrThrow({ where: { id } });
  await tx.personAddress.deleteMany({ where: { personId: id } });
  await tx.person.update({ where: { id }, data: { name: "–", showName: false, languages: [] } });
  const tags = await tagsOf(tx, id, [organisationId]);
  await writeTags(tx, tags);
  return tags;
}

export type ContactPerson = PersonInput & { id: string };

/** A person with email address; null when the actor may not edit them. */
export async function readPerson(actor: Actor, id: string): Promise<ContactPerson | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await database().person.findUnique({
    where: { id },
    include: { translations: true, address: { select: { email: true } } },
  });
  if (!row || !(await mayEdit(database(), actor, row.organisationId))) return null;
  const offices = row.translations.flatMap(({ language, office }) => (office ? [[language as Locale, office]] : []));
  return {
    id,
    name: row.name,
    email: row.address?.email ?? "",
    showName: row.showName,
    languages: row.languages,
    organisation: row.organisationId,
    offices: Object.fromEntries(offices),
  };
}
