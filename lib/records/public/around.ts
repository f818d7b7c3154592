import { Prisma } from "@/lib/db";
import { type RenderedText, type TextInLanguage, textIn } from "@/lib/i18n/content";
import { alphabet } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import type { AdaptationView, Card, MembershipView, OrganisationTies, VisitView } from "@/lib/kinds/card";
import type { KindName } from "@/lib/kinds/index";
import { readRows, textsOf } from "@/lib/records/store/read-rows";
import { readHtml } from "@/lib/records/store/rendered";
import { aroundTag, recordTag } from "@/lib/records/store/tags";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { readPublic } from "@/lib/serving/page";
import type { Adaptation, Membership, Visit } from "@/prisma/generated/client";
import { findCards, readCards } from "./cards";

// What points at a record from elsewhere, in the words that people use. Only what is public comes back: a card exists
// for published records only.

type Texts = { language: string }[];

/** Adds the HTML of texts of other records. */
async function htmlAdder(ids: string[], texts: (TextInLanguage | null)[]) {
  const sources = texts.flatMap((found) => found?.text ?? []);
  const html = await readHtml(ids, sources);
  return (found: TextInLanguage | null): RenderedText | null => found && { ...found, html: html.get(found.text) ?? "" };
}

function textOf<T extends Texts>(rows: T, name: keyof T[number] & string, locale: Locale): TextInLanguage | null {
  const known = Object.fromEntries(rows.map((row) => [row.language, row]));
  return textIn<Record<string, string>, string>(known as never, name, locale, "en");
}

/** A read of the surroundings of `id`: stale with the record, and with every card that it brings. */
function around<T>(id: string, read: () => Promise<T>, cardsIn: (found: T) => Card[]): Promise<T> {
  return readPublic(read, (found) => [aroundTag(id), ...cardsIn(found).map((card) => recordTag(card.id))]);
}

/** Records of `kind` whose field links to this one: `recordsLinking(city, "practice", "cities")`. */
export function recordsLinking(id: string, kind: KindName, field: string, locale: Locale): Promise<Card[]> {
  const linking = Prisma.sql`SELECT "fromId" FROM "Link"
    WHERE "toId" = ${id}::uuid AND "fromKind" = ${kind}::"Kind" AND "field" = ${field}`;
  return around(
    id,
    () => findCards(Prisma.sql`"recordId" IN (${linking}) ORDER BY "recordId"`, locale),
    (cards) => cards,
  );
}

type MembershipRow = Pick<Membership, "id" | "networkId" | "clusterId" | "roleId" | "from" | "until">;

/** The networks and clusters of a school, present and past. */
export function membershipsOf(schoolId: string, locale: Locale): Promise<MembershipView[]> {
  return around(
    schoolId,
    async () => {
      const rows = await readRows<MembershipRow>(Prisma.sql`
        SELECT "id", "networkId", "clusterId", "roleId", "from", "until" FROM "Membership"
        WHERE "schoolId" = ${schoolId}::uuid ORDER BY "fromEarliest" DESC NULLS LAST, "id"`);
      const [groups, roles] = await Promise.all([
        readCards(
          rows.map((row) => row.networkId ?? row.clusterId!),
          locale,
        ),
        readTerms(
          rows.map((row) => row.roleId),
          locale,
        ),
      ]);
      return rows.flatMap(({ id, networkId, clusterId, roleId, from, until }) => {
        const group = groups.get(networkId ?? clusterId!);
        return group ? [{ id, group, role: roles.get(roleId) ?? null, from, until }] : [];
      });
    },
    (views) => views.map(({ group }) => group),
  );
}

type VisitRow = Pick<Visit, "id" | "meetingId" | "schoolId" | "themeId"> & {
  translations: { language: string; question: string | null }[];
};

async function readVisits(condition: Prisma.Sql, locale: Locale): Promise<VisitView[]> {
  const rows = await readRows<VisitRow>(Prisma.sql`
    SELECT "id", "meetingId", "schoolId", "themeId", ${textsOf("Visit")} FROM "Visit" WHERE ${condition} ORDER BY "id"`);
  const [cards, themes] = await Promise.all([
    readCards(
      rows.flatMap((row) => [row.meetingId, row.schoolId]),
      locale,
    ),
    readTerms(
      rows.flatMap((row) => row.themeId ?? []),
      locale,
    ),
  ]);
  const questions = rows.map(({ translations }) => textOf(translations, "question", locale));
  const rendered = await htmlAdder(
    rows.map(({ meetingId }) => meetingId),
    questions,
  );
  return rows.flatMap((row, index) => {
    const [meeting, school] = [cards.get(row.meetingId), cards.get(row.schoolId)];
    if (!meeting || !school) return [];
    return [
      {
        id: row.id,
        meeting,
        school,
        theme: themes.get(row.themeId ?? "") ?? null,
        question: rendered(questions[index] ?? null),
      },
    ];
  });
}

const cardsOfVisits = (visits: VisitView[]) => visits.flatMap(({ meeting, school }) => [meeting, school]);

/** The visits that a school received. */
export function visitsTo(schoolId: string, locale: Locale): Promise<VisitView[]> {
  return around(schoolId, () => readVisits(Prisma.sql`"schoolId" = ${schoolId}::uuid`, locale), cardsOfVisits);
}

/** The visits at which a practice was seen. */
export function visitsThatSaw(practiceId: string, locale: Locale): Promise<VisitView[]> {
  return around(
    practiceId,
    () => {
      const seen = Prisma.sql`SELECT "partId" FROM "VisitPractice" WHERE "toId" = ${practiceId}::uuid`;
      return readVisits(Prisma.sql`"id" IN (${seen})`, locale);
    },
    cardsOfVisits,
  );
}

type AdaptationRow = Pick<Adaptation, "id" | "practiceId" | "cityId" | "year"> & {
  translations: { language: string; kept: string | null; changed: string | null }[];
};

/** The practices that adapted this one. */
export function adaptationsOf(practiceId: string, locale: Locale): Promise<AdaptationView[]> {
  return around(
    practiceId,
    async () => {
      const rows = await readRows<AdaptationRow>(Prisma.sql`
        SELECT "id", "practiceId", "cityId", "year", ${textsOf("Adaptation")} FROM "Adaptation"
        WHERE "fromId" = ${practiceId}::uuid ORDER BY "year", "id"`);
      const cards = await readCards(
        rows.flatMap((row) => [row.practiceId, ...(row.cityId ? [row.cityId] : [])]),
        locale,
      );
      const texts = rows.map(({ translations }) => ({
        kept: textOf(translations, "kept", locale),
        changed: textOf(translations, "changed", locale),
      }));
      const rendered = await htmlAdder(
        rows.map(({ practiceId }) => practiceId),
        texts.flatMap(({ kept, changed }) => [kept, changed]),
      );
      return rows.flatMap((row, index) => {
        const practice = cards.get(row.practiceId);
        if (!practice) return [];
        const city = row.cityId ? (cards.get(row.cityId) ?? null) : null;
        const { kept, changed } = texts[index]!;
        return [{ id: row.id, practice, city, year: row.year, kept: rendered(kept), changed: rendered(changed) }];
      });
    },
    (views) => views.flatMap(({ practice, city }) => [practice, ...(city ? [city] : [])]),
  );
}

/** The meetings at which a practice or network was presented. */
export function presentationsOf(id: string, locale: Locale): Promise<Card[]> {
  return around(
    id,
    () => {
      const presented = Prisma.sql`SELECT session."meetingId" FROM "SessionRecord" presented
        JOIN "Session" session ON session."id" = presented."partId" WHERE presented."toId" = ${id}::uuid`;
      return findCards(Prisma.sql`"recordId" IN (${presented}) ORDER BY "recordId"`, locale);
    },
    (cards) => cards,
  );
}

/** Guides one level below this one, in the order of their numbers. */
export function chaptersOf(guideId: string, locale: Locale): Promise<Card[]> {
  return around(
    guideId,
    () => {
      const chapters = Prisma.sql`SELECT "id" FROM "Guide" WHERE "parentId" = ${guideId}::uuid`;
      return findCards(Prisma.sql`"recordId" IN (${chapters}) ORDER BY "sortKey"`, locale);
    },
    (cards) => cards,
  );
}

/** The meetings that a city hosted or sent a delegation to; the city's own first. */
export function meetingsOf(
  cityId: string,
  locale: Locale,
): Promise<{ hosted: Card[]; attended: { meeting: Card; people: number | null }[] }> {
  return around(
    cityId,
    async () => {
      const [hosted, sent] = await Promise.all([
        readRows<{ id: string }>(Prisma.sql`
          SELECT "id" FROM "Meeting" WHERE "hostCityId" = ${cityId}::uuid ORDER BY "startEarliest" DESC`),
        readRows<{ meetingId: string; people: number | null }>(Prisma.sql`
          SELECT delegation."meetingId", delegation."people" FROM "Delegation" delegation
          JOIN "Meeting" meeting ON meeting."id" = delegation."meetingId"
          WHERE delegation."cityId" = ${cityId}::uuid ORDER BY meeting."startEarliest" DESC`),
      ]);
      const cards = await readCards([...hosted.map(({ id }) => id), ...sent.map(({ meetingId }) => meetingId)], locale);
      return {
        hosted: hosted.flatMap(({ id }) => cards.get(id) ?? []),
        attended: sent.flatMap(({ meetingId, people }) =>
          cards.has(meetingId) ? [{ meeting: cards.get(meetingId)!, people }] : [],
        ),
      };
    },
    ({ hosted, attended }) => [...hosted, ...attended.map(({ meeting }) => meeting)],
  );
}

async function cardsInCity(kind: KindName, cityId: string, locale: Locale): Promise<Card[]> {
  const condition = Prisma.sql`"kind" = ${kind}::"Kind" AND "facets" @> ARRAY[${`city:${cityId}`}] LIMIT 1000`;
  const cards = await findCards(condition, locale);
  return cards.sort((one, other) => alphabet(locale).compare(one.title.text, other.title.text));
}

/** What a city has in the directory, kind by kind, by title. */
export function recordsOfCity(
  cityId: string,
  locale: Locale,
): Promise<Record<"organisation" | "school" | "network" | "cluster" | "practice", Card[]>> {
  return readPublic(
    async () => {
      const kinds = ["organisation", "school", "network", "cluster", "practice"] as const;
      const lists = await Promise.all(kinds.map((kind) => cardsInCity(kind, cityId, locale)));
      return Object.fromEntries(kinds.map((kind, index) => [kind, lists[index]!])) as Record<
        (typeof kinds)[number],
        Card[]
      >;
    },
    (lists) => [
      aroundTag(cityId),
      ...Object.values(lists)
        .flat()
        .map((card) => recordTag(card.id)),
    ],
  );
}

/** Everything that an organisation does in the directory. */
export function tiesOf(organisationId: string, locale: Locale): Promise<OrganisationTies> {
  return around(
    organisationId,
    async () => {
      const own = Prisma.sql`"organisationId" = ${organisationId}::uuid`;
      const [coordinated, supported, acted, contacts, organised, publishes] = await Promise.all([
        readRows<{ id: string }>(
          Prisma.sql`SELECT "id" FROM "Network" WHERE "coordinatorId" = ${organisationId}::uuid`,
        ),
        readRows<{ networkId: string; roleId: string }>(
          Prisma.sql`SELECT "networkId", "roleId" FROM "NetworkSupporter" WHERE ${own}`,
        ),
        readRows<{ practiceId: string; roleId: string }>(
          Prisma.sql`SELECT "practiceId", "roleId" FROM "Actor" WHERE ${own}`,
        ),
        readRows<{ recordId: string; roleId: string }>(
          Prisma.sql`SELECT "recordId", "roleId" FROM "Contact" WHERE ${own}`,
        ),
        readRows<{ fromId: string }>(Prisma.sql`
          SELECT "fromId" FROM "Link"
          WHERE "toId" = ${organisationId}::uuid AND "fromKind" = 'meeting' AND "field" = 'organisers'`),
        readRows<OrganisationTies["publishes"][number]>(Prisma.sql`
          SELECT "id", "authors", "year", "title", "titleLanguage" FROM "Reference"
          WHERE "publisher" IN (SELECT "name" FROM "OrganisationTranslation"
            WHERE "recordId" = ${organisationId}::uuid AND "published") ORDER BY "yearEarliest"`),
      ]);
      const ids = [
        ...coordinated.map(({ id }) => id),
        ...supported.map(({ networkId }) => networkId),
        ...acted.map(({ practiceId }) => practiceId),
        ...contacts.map(({ recordId }) => recordId),
        ...organised.map(({ fromId }) => fromId),
      ];
      const [cards, roles] = await Promise.all([
        readCards(ids, locale),
        readTerms(
          [...supported, ...acted, ...contacts].map(({ roleId }) => roleId),
          locale,
        ),
      ]);
      const role = (id: string) => roles.get(id) ?? null;
      const card = (id: string) => cards.get(id) ?? [];
      return {
        coordinates: coordinated.flatMap(({ id }) => card(id)),
        supports: supported.flatMap(({ networkId, roleId }) =>
          [card(networkId)].flat().map((network) => ({ network, role: role(roleId) })),
        ),
        acts: acted.flatMap(({ practiceId, roleId }) =>
          [card(practiceId)].flat().map((practice) => ({ practice, role: role(roleId) })),
        ),
        promotes: contacts.flatMap(({ recordId, roleId }) =>
          [card(recordId)].flat().map((record) => ({ record, role: role(roleId) })),
        ),
        organises: organised.flatMap(({ fromId }) => card(fromId)),
        publishes,
      };
    },
    (ties) => [
      ...ties.coordinates,
      ...ties.supports.map(({ network }) => network),
      ...ties.acts.map(({ practice }) => practice),
      ...ties.promotes.map(({ record }) => record),
      ...ties.organises,
    ],
  );
}
