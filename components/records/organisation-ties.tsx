import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, OrganisationTies, TermView } from "@/lib/kinds/card";
import { rowOf } from "./row-of-card";

type Tie = { card: Card; roles: TermView[] };

/** One record once, with every role that the organisation has in it. */
function mergeRoles(ties: { card: Card; role: TermView | null }[]): Tie[] {
  const merged = new Map<string, Tie>();
  for (const { card, role } of ties) {
    const roles = merged.get(card.id)?.roles ?? [];
    const isKnown = !role || roles.some(({ id }) => id === role.id);
    merged.set(card.id, { card, roles: isKnown ? roles : [...roles, role] });
  }
  return [...merged.values()];
}

/** The groups of an organisation's page, in its order; those without records left out. */
export function tieGroups(ties: OrganisationTies, locale: Locale) {
  const t = translator(locale);
  const plain = (cards: Card[]) => mergeRoles(cards.map((card) => ({ card, role: null })));
  const groups = [
    {
      id: "promotes",
      label: t("places:organisation.promotes"),
      ties: mergeRoles(ties.promotes.map(({ record, role }) => ({ card: record, role }))),
    },
    { id: "coordinates", label: t("places:organisation.coordinates"), ties: plain(ties.coordinates) },
    {
      id: "supports",
      label: t("places:organisation.supports"),
      ties: mergeRoles(ties.supports.map(({ network, role }) => ({ card: network, role }))),
    },
    {
      id: "acts",
      label: t("places:organisation.acts"),
      ties: mergeRoles(ties.acts.map(({ practice, role }) => ({ card: practice, role }))),
    },
    { id: "organises", label: t("places:organisation.organises"), ties: plain(ties.organises) },
  ];
  return groups.filter((group) => group.ties.length > 0);
}

/** What an organisation does in the directory, group by group, with its role. */
export function OrganisationTiesSections({ ties, locale }: { ties: OrganisationTies; locale: Locale }) {
  const t = translator(locale);
  return tieGroups(ties, locale).map((group) => (
    <Section key={group.id} id={group.id} title={group.label} copyLabel={t("records:copyLabel")}>
      <RowList
        rows={group.ties.map(({ card, roles }) => ({
          ...rowOf(card, locale),
          ...(roles.length > 0
            ? {
                aside: formatList(
                  roles.map(({ label }) => label.text),
                  locale,
                ),
              }
            : {}),
        }))}
        tight
      />
    </Section>
  ));
}
