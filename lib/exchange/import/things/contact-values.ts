import { createHash } from "node:crypto";
import type { Database } from "@/lib/db";
import { fold } from "@/lib/text/fold";
import { hasAddress } from "@/lib/text/hide-mailboxes";
import { emailAddress } from "@/lib/text/schema";
import type { RowReason } from "../model";
import type { CompletedThing, ThingValues } from "./model";

export const textSaid = (values: ThingValues, key: string) =>
  typeof values[key] === "string" ? (values[key] as string) : "";
const firstOf = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** Keys are kept with decisions: a hash has no name in it. */
const keyOf = (...parts: string[]) => createHash("sha256").update(parts.join("\n")).digest("base64url");

/** A person by name and organisation. */
export const personKey = (values: ThingValues) =>
  keyOf(textSaid(values, "organisation"), fold(textSaid(values, "name")));

/** A record's contact is a person by name, else an organisation. */
function who(values: ThingValues): [string, string] {
  const name = textSaid(values, "name");
  return name ? ["person", fold(name)] : ["organisation", textSaid(values, "organisation")];
}

export const contactKeys = (values: ThingValues) => [
  keyOf(textSaid(values, "record"), textSaid(values, "role"), ...who(values)),
];

/** The same one in another role of the same record. */
export const alikeContacts = (values: ThingValues) => [keyOf(textSaid(values, "record"), ...who(values))];

const include = {
  person: {
    include: {
      translations: true,
      address: { select: { email: true } },
      organisation: { select: { record: { select: { responsibleCityId: true } } } },
    },
  },
  organisation: { select: { translations: { select: { name: true }, orderBy: { language: "asc" } } } },
  record: { select: { id: true, responsibleCityId: true } },
} as const;

export const readContacts = (tx: Database, where: object) => tx.contact.findMany({ where, include });
export type ContactRow = Awaited<ReturnType<typeof readContacts>>[number];
type PersonRow = Pick<NonNullable<ContactRow["person"]>, "name" | "showName" | "translations">;

/** What rows say of a person, without the address. */
export function personValues({ name, showName, translations }: PersonRow): ThingValues {
  const offices = translations.flatMap(({ language, office }) => (office ? [[`${language}.office`, office]] : []));
  return { name, showName, ...Object.fromEntries(offices) };
}

/** As rows say it. The address of a person of another city's organisation is not ours to compare. */
export function contactValues({ record, roleId, person, organisationId, receivesMessages }: ContactRow): ThingValues {
  const isOurs = person?.organisation?.record.responsibleCityId === record.responsibleCityId;
  const email = isOurs ? person?.address?.email : undefined;
  const organisation = person ? person.organisationId : organisationId;
  return {
    ...{ record: record.id, ...(person ? personValues(person) : {}) },
    ...(roleId ? { role: roleId } : {}),
    ...(email ? { email } : {}),
    ...(organisation ? { organisation } : {}),
    ...(receivesMessages === null ? {} : { receivesMessages }),
  };
}

/** What can be named in a city: its records by kind, and organisations with their city. */
export type ContactPlace = {
  kinds: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, { title: string; isOwn: boolean }>;
};

const isOnlyOfPerson = (key: string) => key === "email" || key === "showName" || key.endsWith(".office");
const isPublicText = (key: string) => key === "name" || key.endsWith(".office");

function refusalsOf({ kinds, organisations }: ContactPlace, values: ThingValues): RowReason[] {
  const [record, organisation] = [textSaid(values, "record"), textSaid(values, "organisation")];
  const isOwn = organisations.get(organisation)?.isOwn === true;
  const texts = Object.entries(values).filter(([key]) => isPublicText(key));
  return [
    ...(kinds.has(record) ? [] : [{ key: "otherCity" }]),
    ...(values.name || organisation ? [] : [{ key: "nobody" }]),
    // Only who may edit a person's organisation may edit the person.
    ...(values.name && !isOwn ? [{ key: "contactOrganisation" }] : []),
    ...(texts.some(([, text]) => hasAddress(String(text))) ? [{ key: "addressInText" }] : []),
  ];
}

/** The values of a row with its one record and organisation, and with an address only if it is one. */
export function completeContact(place: ContactPlace, { email: typed, ...given }: ThingValues): CompletedThing {
  const email = typed === undefined ? undefined : emailAddress().safeParse(typed).data;
  const record = String(firstOf(given.record));
  const own = place.kinds.get(record) === "organisation" ? record : undefined;
  const organisation = firstOf(given.organisation) ?? own;
  const all = { ...given, record, organisation, email };
  // Without a name there is nobody whose address or office it could be.
  const isSaid = ([key, value]: [string, unknown]) => value !== undefined && (given.name || !isOnlyOfPerson(key));
  const values = Object.fromEntries(Object.entries(all).filter(isSaid));
  const notes: RowReason[] = [
    ...(typed !== undefined && !email ? [{ key: "cell.email" }] : []),
    ...(email && !given.name ? [{ key: "nobodysAddress" }] : []),
  ];
  const name = textSaid(values, "name") || place.organisations.get(textSaid(values, "organisation"))?.title;
  return { values, refusals: refusalsOf(place, values), notes, name };
}
