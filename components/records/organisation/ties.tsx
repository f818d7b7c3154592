import { rowOf } from "@/components/records/row-of-card";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import { smallFirst } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, OrganisationTies, TermView } from "@/lib/kinds/card";
import { everyKind, type KindName } from "@/lib/kinds/index";

/** A record and what the organisation does in it. */
type Tied = { card: Card; roles: string[] };

const order = everyKind(["network", "practice", "cluster", "school", "city", "meeting", "guide", "organisation"]);

/** The records of an organisation, each with what it does there: its role, or the kind of tie where it has none. */
export function rolesIn(ties: OrganisationTies, locale: Locale): { card: Card; role: string }[] {
  const t = translator(locale);
  // The role is more specific than the tie; showing both would repeat or contradict.
  const roleOf = (role: TermView | null, tie: string) => (role ? smallFirst(role.label.text, locale) : tie);
  return [
    ...ties.coordinates.map((card) => ({ card, role: t("places:tie.coordinates") })),
    ...ties.supports.map(({ network, role }) => ({ card: network, role: roleOf(role, t("places:tie.supports")) })),
    ...ties.acts.map(({ practice, role }) => ({ card: practice, role: roleOf(role, t("places:tie.acts")) })),
    ...ties.organises.map((card) => ({ card, role: t("places:tie.organises") })),
    ...ties.promotes.map(({ record, role }) => ({ card: record, role: roleOf(role, t("places:tie.promotes")) })),
  ];
}

/** Groups ties by kind; each record appears once with all roles of the organisation. */
export function tieGroups(ties: OrganisationTies, locale: Locale): { kind: KindName; label: string; tied: Tied[] }[] {
  const t = translator(locale);
  const merged = new Map<string, Tied>();
  for (const { card, role } of rolesIn(ties, locale)) {
    const known = merged.get(card.id)?.roles ?? [];
    merged.set(card.id, { card, roles: [...new Set([...known, role])] });
  }
  return order
    .map((kind) => ({
      kind,
      label: t(`kinds:plural.${kind}`),
      tied: [...merged.values()].filter(({ card }) => card.kind === kind),
    }))
    .filter(({ tied }) => tied.length > 0);
}

/** The records that an organisation coordinates, supports, takes part in, organises or represents. */
export function OrganisationTiesSections({ ties, locale }: { ties: OrganisationTies; locale: Locale }) {
  const t = translator(locale);
  return tieGroups(ties, locale).map(({ kind, label, tied }) => (
    <Section key={kind} id={`tied-${kind}`} title={label} copyLabel={t("records:copyLabel")}>
      <RowList
        rows={tied.map((item) => ({
          ...rowOf(item.card, locale),
          aside: t("places:tie.role", { what: item.roles.join(", ") }),
        }))}
        tight
      />
    </Section>
  ));
}
