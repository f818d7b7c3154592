import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { OrganisationTies } from "@/lib/kinds/card";
import { readRows } from "@/lib/records/store/read-rows";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { readCards } from "../cards";
import { readAround } from "./surroundings";

/** Everything in the directory that refers to an organisation. */
export function tiesOf(organisationId: string, locale: Locale): Promise<OrganisationTies> {
  return readAround(
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
