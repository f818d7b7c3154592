import { randomUUID } from "node:crypto";
import { database } from "@/lib/db";
import type { BasePart } from "@/lib/kinds/input";
import { notFound } from "@/lib/records/store/run-write";
import { isSameValue } from "../plan/compare";
import { readOurRecords } from "../plan/our-records";
import { ContactPeople, ofPerson, removeUnusedPerson } from "./contact-person";
import {
  alikeContacts,
  type ContactRow,
  completeContact,
  contactKeys,
  contactValues,
  readContacts,
  textSaid,
} from "./contact-values";
import { KnownPeople, peopleOfOrganisations } from "./known-people";
import type { StoredThing, Thing, ThingChange, ThingReader, ThingStore, ThingValues } from "./model";
import { type ContactsChange, type ContactWrite, saveContactsOf } from "./save-contacts";

/** What one is called: a person, else an organisation. */
const titleOf = ({ person, organisation }: ContactRow) =>
  person?.name ?? organisation?.translations.find(({ name }) => name)?.name ?? "–";

async function open(cityId: string): Promise<ThingReader> {
  const [rows, own, named] = await Promise.all([
    readContacts(database(), { record: { responsibleCityId: cityId, publication: { not: "archived" } } }),
    database().record.findMany({ where: { responsibleCityId: cityId }, select: { id: true, kind: true } }),
    readOurRecords("organisation", cityId, null),
  ]);
  const organisations = [...named];
  const place = {
    kinds: new Map(own.map(({ id, kind }) => [id, kind])),
    organisations: new Map(organisations.map(({ id, title, isOwn }) => [id, { title, isOwn }])),
  };
  const ours = organisations.flatMap(({ id, isOwn }) => (isOwn ? [id] : []));
  const people = new KnownPeople(await peopleOfOrganisations(database(), ours));
  const things = rows.map((row): Thing => {
    const values = contactValues(row);
    return { id: row.id, title: titleOf(row), keys: contactKeys(values), alike: alikeContacts(values), isOwn: true };
  });
  const known = new Set(things.flatMap(({ keys }) => keys));
  return {
    things,
    complete: (said) => {
      const { refusals = [], ...completed } = completeContact(place, said);
      const { values, notes } = completed;
      const isHere = contactKeys(values).some((key) => known.has(key));
      if (refusals.length > 0 || !values.name || isHere) return { ...completed, refusals };
      const person = people.complete(ofPerson(values));
      return { ...completed, ...person, notes: [...notes, ...person.notes] };
    },
  };
}

/** A contact as a part of its record. */
function partOf(before: BasePart | undefined, id: string, values: ThingValues, personId: string | null): BasePart {
  const { receivesMessages: _flag, ...kept } = before?.fields ?? {};
  const fields = {
    ...{ ...kept, role: values.role },
    ...(personId ? { person: personId } : { organisation: values.organisation }),
    ...(values.receivesMessages === undefined ? {} : { receivesMessages: values.receivesMessages }),
  };
  return { id, fields, translations: before?.translations ?? {} };
}

const replaced =
  (id: string, values: ThingValues, personId: string | null): ContactsChange =>
  (contacts) => {
    const before = contacts.find((part) => part.id === id);
    const part = partOf(before, id, values, personId);
    return before ? contacts.map((each) => (each === before ? part : each)) : [...contacts, part];
  };

/** The person of a contact, created or changed where the row says so. */
async function writePerson(people: ContactPeople, id: string, values: ThingValues, before: ContactRow | undefined) {
  if (!values.name) return null;
  const [said, known] = [ofPerson(values), before?.person];
  if (!before || !known) return people.addOne(id, said);
  const was = ofPerson(contactValues(before));
  const keys = new Set([...Object.keys(said), ...Object.keys(was)]);
  const isChanged = [...keys].some((key) => !isSameValue(key, said[key] ?? null, was[key] ?? null));
  if (isChanged) await people.changeOne(known.id, said);
  return known.id;
}

async function save(write: ContactWrite, changes: readonly ThingChange[]): Promise<{ ids: string[]; tags: string[] }> {
  const { tx, actor } = write;
  const before = new Map(
    (await readContacts(tx, { id: { in: changes.flatMap(({ id }) => id ?? []) } })).map((row) => [row.id, row]),
  );
  const people = await ContactPeople.read(
    tx,
    actor,
    changes.map(({ values }) => values),
  );
  const ids: string[] = [];
  const ofRecord = new Map<string, ContactsChange[]>();
  for (const { id: known, values } of changes) {
    if (known && !before.has(known)) throw notFound();
    const id = known ?? randomUUID();
    const personId = await writePerson(people, id, values, before.get(id));
    const record = textSaid(values, "record");
    ofRecord.set(record, [...(ofRecord.get(record) ?? []), replaced(id, values, personId)]);
    ids.push(id);
  }
  await people.finish();
  const all = [...ofRecord].map(([record, steps]): [string, ContactsChange] => [
    record,
    (contacts) => steps.reduce((list, step) => step(list), contacts),
  ]);
  return { ids, tags: [...(await saveContactsOf(write, new Map(all))), ...people.tags] };
}

async function remove(write: ContactWrite, id: string): Promise<string[]> {
  const [row] = await readContacts(write.tx, { id });
  if (!row) throw notFound();
  const without: ContactsChange = (contacts) => contacts.filter((part) => part.id !== id);
  const tags = await saveContactsOf(write, new Map([[row.record.id, without]]));
  if (row.person) await removeUnusedPerson(write.tx, write.moment.importId, row.person.id);
  return tags;
}

/** Contacts of the records of a city, with their people. */
export const contactStore: ThingStore = {
  right: "import",
  isShared: false,
  open: ({ cityId }) => open(cityId),
  keysOf: contactKeys,
  alikeOf: alikeContacts,
  read: async (tx, ids) => {
    const rows = ids.length > 0 ? await readContacts(tx, { id: { in: [...ids] } }) : [];
    return new Map(
      rows.map((row): [string, StoredThing] => [row.id, { title: titleOf(row), values: contactValues(row) }]),
    );
  },
  save: (tx, actor, changes, moment) => save({ tx, actor, moment }, changes),
  // Nothing points at a contact.
  users: async () => new Map(),
  remove: (tx, actor, id, moment) => remove({ tx, actor, moment }, id),
  path: (locale) => `/${locale}/admin/people#contacts`,
};
