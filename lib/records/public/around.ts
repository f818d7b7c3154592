import { database } from "@/lib/db";
import { type TextInLanguage, textIn } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { AdaptationView, Card, MembershipView, OrganisationTies, VisitView } from "@/lib/kinds/card";
import type { KindName } from "@/lib/kinds/index";
import { aroundTag, recordTag } from "@/lib/records/store/tags";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { readPublic } from "@/lib/serving/page";
import { listCards, readCards } from "./cards";

// What points at a record from elsewhere, in the words that people use. Only what is public comes back: a card exists
// for published records only.

type Texts = { language: string }[];

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
  return around(
    id,
    async () => {
      const rows = await database().link.findMany({
        where: { toId: id, fromKind: kind, field },
        select: { fromId: true },
      });
      return listCards(
        rows.map(({ fromId }) => fromId),
        locale,
      );
    },
    (cards) => cards,
  );
}

/** The networks and clusters of a school, present and past. */
export function membershipsOf(schoolId: string, locale: Locale): Promise<MembershipView[]> {
  return around(
    schoolId,
    async () => {
      const rows = await database().membership.findMany({
        where: { schoolId },
        orderBy: [{ fromEarliest: { sort: "desc", nulls: "last" } }, { id: "asc" }],
      });
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

async function toVisits(
  rows: {
    id: string;
    meetingId: string;
    schoolId: string;
    themeId: string | null;
    translations: { language: string; question: string | null }[];
  }[],
  locale: Locale,
): Promise<VisitView[]> {
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
  return rows.flatMap((row) => {
    const [meeting, school] = [cards.get(row.meetingId), cards.get(row.schoolId)];
    if (!meeting || !school) return [];
    return [
      {
        id: row.id,
        meeting,
        school,
        theme: themes.get(row.themeId ?? "") ?? null,
        question: textOf(row.translations, "question", locale),
      },
    ];
  });
}

const cardsOfVisits = (visits: VisitView[]) => visits.flatMap(({ meeting, school }) => [meeting, school]);

/** The visits that a school received. */
export function visitsTo(schoolId: string, locale: Locale): Promise<VisitView[]> {
  return around(
    schoolId,
    async () =>
      toVisits(
        await database().visit.findMany({
          where: { schoolId },
          include: { translations: true },
          orderBy: { id: "asc" },
        }),
        locale,
      ),
    cardsOfVisits,
  );
}

/** The visits at which a practice was seen. */
export function visitsThatSaw(practiceId: string, locale: Locale): Promise<VisitView[]> {
  return around(
    practiceId,
    async () => {
      const where = { practices: { some: { toId: practiceId } } };
      return toVisits(
        await database().visit.findMany({ where, include: { translations: true }, orderBy: { id: "asc" } }),
        locale,
      );
    },
    cardsOfVisits,
  );
}

/** The practices that adapted this one. */
export function adaptationsOf(practiceId: string, locale: Locale): Promise<AdaptationView[]> {
  return around(
    practiceId,
    async () => {
      const rows = await database().adaptation.findMany({
        where: { fromId: practiceId },
        include: { translations: true },
        orderBy: [{ year: "asc" }, { id: "asc" }],
      });
      const cards = await readCards(
        rows.flatMap((row) => [row.practiceId, ...(row.cityId ? [row.cityId] : [])]),
        locale,
      );
      return rows.flatMap((row) => {
        const practice = cards.get(row.practiceId);
        if (!practice) return [];
        const city = row.cityId ? (cards.get(row.cityId) ?? null) : null;
        const [kept, changed] = [textOf(row.translations, "kept", locale), textOf(row.translations, "changed", locale)];
        return [{ id: row.id, practice, city, year: row.year, kept, changed }];
      });
    },
    (views) => views.flatMap(({ practice, city }) => [practice, ...(city ? [city] : [])]),
  );
}

/** The meetings at which a practice or network was presented. */
export function presentationsOf(id: string, locale: Locale): Promise<Card[]> {
  return around(
    id,
    async () => {
      const rows = await database().sessionRecord.findMany({
        where: { toId: id },
        select: { part: { select: { meetingId: true } } },
      });
      return listCards(
        rows.map(({ part }) => part.meetingId),
        locale,
      );
    },
    (cards) => cards,
  );
}

/** Guides one level below this one, in the order of their numbers. */
export function chaptersOf(guideId: string, locale: Locale): Promise<Card[]> {
  return around(
    guideId,
    async () => {
      const rows = await database().searchEntry.findMany({
        where: { kind: "guide", language: locale, record: { guide: { parentId: guideId } } },
        orderBy: { sortKey: "asc" },
        select: { recordId: true },
      });
      return listCards(
        rows.map(({ recordId }) => recordId),
        locale,
      );
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
      const hosted = await database().meeting.findMany({
        where: { hostCityId: cityId },
        orderBy: { startEarliest: "desc" },
        select: { id: true },
      });
      const sent = await database().delegation.findMany({
        where: { cityId },
        orderBy: { meeting: { startEarliest: "desc" } },
        select: { meetingId: true, people: true },
      });
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
  const rows = await database().searchEntry.findMany({
    where: { kind, language: locale, facets: { has: `city:${cityId}` } },
    select: { recordId: true, title: true },
    take: 1000,
  });
  const byTitle = rows.sort((one, other) => one.title.localeCompare(other.title, locale));
  return listCards(
    byTitle.map(({ recordId }) => recordId),
    locale,
  );
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
      const db = database();
      const [coordinated, supported, acted, contacts, organised, names] = await Promise.all([
        db.network.findMany({ where: { coordinatorId: organisationId }, select: { id: true } }),
        db.networkSupporter.findMany({ where: { organisationId }, select: { networkId: true, roleId: true } }),
        db.actor.findMany({ where: { organisationId }, select: { practiceId: true, roleId: true } }),
        db.contact.findMany({ where: { organisationId }, select: { recordId: true, roleId: true } }),
        db.link.findMany({
          where: { toId: organisationId, fromKind: "meeting", field: "organisers" },
          select: { fromId: true },
        }),
        db.organisationTranslation.findMany({
          where: { recordId: organisationId, published: true },
          select: { name: true },
        }),
      ]);
      const publishes = await db.reference.findMany({
        where: { publisher: { in: names.flatMap(({ name }) => name ?? []) } },
        select: { id: true, authors: true, year: true, title: true, titleLanguage: true },
        orderBy: { yearEarliest: "asc" },
      });
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
