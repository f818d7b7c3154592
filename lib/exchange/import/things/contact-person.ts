import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { createPeopleWithin, type PersonInput, savePersonWithin } from "@/lib/records/admin/person";
import { notFound } from "@/lib/records/store/run-write";
import { personKey, textSaid } from "./contact-values";
import { onePerson, peopleOfOrganisations } from "./known-people";
import type { ThingValues } from "./model";

type Person = Awaited<ReturnType<typeof peopleOfOrganisations>>[number];

const inputOf = (values: ThingValues, languages: string[]): PersonInput => ({
  name: textSaid(values, "name"),
  email: textSaid(values, "email"),
  showName: values.showName === true,
  languages,
  organisation: textSaid(values, "organisation") || null,
  offices: Object.fromEntries(locales.map((language) => [language, textSaid(values, `${language}.office`)])),
});

const isOfPerson = (key: string) =>
  ["name", "email", "showName", "organisation"].includes(key) || key.endsWith(".office");

/** What a contact says of its person. */
export const ofPerson = (values: ThingValues): ThingValues =>
  Object.fromEntries(Object.entries(values).filter(([key]) => isOfPerson(key)));

/** The people of contacts: for a new one somebody of here with this name in the organisation, else a new person. */
export class ContactPeople {
  readonly tags: string[] = [];
  /** Who is created at the end, all together. */
  readonly #created = new Map<string, ThingValues>();

  private constructor(
    private readonly tx: Database,
    private readonly actor: Actor,
    private readonly people: Map<string, Person[]>,
  ) {}

  static async read(tx: Database, actor: Actor, rows: readonly ThingValues[]): Promise<ContactPeople> {
    const organisations = [...new Set(rows.map((values) => textSaid(values, "organisation")).filter(Boolean))];
    const people = await peopleOfOrganisations(tx, organisations);
    return new ContactPeople(
      tx,
      actor,
      Map.groupBy(people, ({ values }) => personKey(values)),
    );
  }

  async #write(id: string, values: ThingValues, languages: string[]): Promise<void> {
    const { tags } = await savePersonWithin(this.tx, this.actor, id, inputOf(values, languages));
    this.tags.push(...tags);
  }

  /** Fills what is empty of a person who is known; everything else of them stays. */
  async addOne(contactId: string, said: ThingValues): Promise<string> {
    const key = personKey(said);
    const known = onePerson(this.people.get(key) ?? [], textSaid(said, "email"));
    if (known === "several") throw notFound();
    const values = { ...said, ...known?.values };
    // The id of their first contact says later which import made a person.
    const id = known?.id ?? contactId;
    const isFilled = Object.keys(said).some((name) => known?.values[name] === undefined);
    if (!known) this.people.set(key, [{ id, languages: [], values }]);
    if (!known || this.#created.has(id)) this.#created.set(id, values);
    else if (isFilled) await this.#write(id, values, known.languages);
    if (known) known.values = values;
    return id;
  }

  /** Changes the person of a contact of here. Who may not edit their organisation may not change them. */
  async changeOne(id: string, values: ThingValues): Promise<void> {
    const { languages } = await this.tx.person.findUniqueOrThrow({ where: { id }, select: { languages: true } });
    await this.#write(id, values, languages);
  }

  /** Creates the new people. */
  async finish(): Promise<void> {
    const people = [...this.#created].map(([id, values]) => ({ id, raw: inputOf(values, []) }));
    if (people.length > 0) this.tags.push(...(await createPeopleWithin(this.tx, this.actor, people)));
  }
}

/** A person whom this import made and nothing needs any more is not kept: their name and address are private. */
export async function removeUnusedPerson(tx: Database, importId: string, id: string): Promise<void> {
  const isMadeHere = (await tx.importRow.count({ where: { importId, recordId: id } })) > 0;
  const unused = { contacts: { none: {} }, principalOf: { none: {} }, deliveries: { none: {} }, user: { is: null } };
  if (isMadeHere) await tx.person.deleteMany({ where: { id, ...unused } });
}
