import type { Database } from "@/lib/db";
import type { Changes, RowReason } from "../model";
import { isSameValue } from "../plan/compare";
import { personKey, personValues, textSaid } from "./contact-values";
import type { ThingValues } from "./model";

/** A person of an organisation: of here, or (`id` null) of an earlier row. */
export type KnownPerson = { id: string | null; values: ThingValues };

/** The people of these organisations, with their addresses. */
export async function peopleOfOrganisations(tx: Database, organisations: readonly string[]) {
  const people = await tx.person.findMany({
    where: { organisationId: { in: [...organisations] } },
    include: { translations: true, address: { select: { email: true } } },
    orderBy: { id: "asc" },
  });
  return people.map(({ id, languages, organisationId: organisation, address, ...person }) => {
    const email = address ? { email: address.email } : {};
    const values: ThingValues = { ...personValues(person), organisation, ...email };
    return { id, languages, values };
  });
}

/** Of people with one name in an organisation the one with this address; of a single one the address does not matter. */
export function onePerson<P extends KnownPerson>(people: readonly P[], email: string): P | "several" | null {
  const [first, ...others] = people;
  if (!first || others.length === 0) return first ?? null;
  const found = people.filter(({ values }) => email !== "" && values.email === email);
  return found.length === 1 ? found[0]! : "several";
}

/** The people of a city's organisations and of the rows so far, so that several rows for one are one person. */
export class KnownPeople {
  readonly #people: Map<string, KnownPerson[]>;
  /** Address → the first person in the file who has it. */
  readonly #owners = new Map<string, string>();

  constructor(people: readonly KnownPerson[]) {
    this.#people = Map.groupBy(people, ({ values }) => personKey(values));
  }

  #isShared(key: string, email: string): boolean {
    const owner = this.#owners.get(email);
    if (email && !owner) this.#owners.set(email, key);
    return owner !== undefined && owner !== key;
  }

  /** What a row with a new contact says otherwise than what is known of its person: that stays. */
  complete(person: ThingValues): { notes: RowReason[]; refusals: RowReason[]; kept: Changes } {
    const [key, email] = [personKey(person), textSaid(person, "email")];
    const notes: RowReason[] = this.#isShared(key, email) ? [{ key: "addressTwice" }] : [];
    const known = onePerson(this.#people.get(key) ?? [], email);
    if (known === "several") return { notes, refusals: [{ key: "severalPeople" }], kept: {} };
    const different = Object.entries(person).flatMap(([name, theirs]) => {
      const ours = known?.values[name];
      if (ours === undefined || isSameValue(name, ours, theirs)) return [];
      // The address that is here is not written down anywhere else.
      return [[name, { ours: name === "email" ? null : ours, theirs, take: false, why: "ours" as const }]];
    });
    if (known) known.values = { ...person, ...known.values };
    else this.#people.set(key, [{ id: null, values: person }]);
    return {
      notes: known?.id ? [...notes, { key: "knownPerson" }] : notes,
      refusals: [],
      kept: Object.fromEntries(different),
    };
  }
}
