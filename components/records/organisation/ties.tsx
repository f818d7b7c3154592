import { rowOf } from "@/components/records/row-of-card";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { Card, OrganisationTies, TermView } from "@/lib/kinds/card";
import { everyKind, type KindName } from "@/lib/kinds/index";

/** A record and the organisation's roles in it: "Supports it: funding". */
type Tied = { card: Card; ties: string[] };

const order = everyKind(["network", "practice", "cluster", "school", "city", "meeting", "guide", "organisation"]);

function tiesInWords(ties: OrganisationTies, t: Translate): { card: Card; tie: string }[] {
  // The role is more specific than the tie; showing both would repeat or contradict.
  const withRole = (tie: string, role: TermView | null) => role?.label.text ?? tie;
  return [
    ...ties.coordinates.map((card) => ({ card, tie: t("places:tie.coordinates") })),
    ...ties.supports.map(({ network, role }) => ({ card: network, tie: withRole(t("places:tie.supports"), role) })),
    ...ties.acts.map(({ practice, role }) => ({ card: practice, tie: withRole(t("places:tie.acts"), role) })),
    ...ties.organises.map((card) => ({ card, tie: t("places:tie.organises") })),
    ...ties.promotes.map(({ record, role }) => ({ card: record, tie: withRole(t("places:tie.promotes"), role) })),
  ];
}

/** Groups ties by kind; each record appears once with all roles of the organisation. */
export function tieGroups(ties: OrganisationTies, locale: Locale): { kind: KindName; label: string; tied: Tied[] }[] {
  const t = translator(locale);
  const merged = new Map<string, Tied>();
  for (const { card, tie } of tiesInWords(ties, t)) {
    const known = merged.get(card.id)?.ties ?? [];
    merged.set(card.id, { card, ties: [...new Set([...known, tie])] });
  }
  return order
    .map((kind) => ({
      kind,
      label: t(`kinds:plural.${kind}`),
      tied: [...merged.values()].filter(({ card }) => card.kind === kind),
    }))
    .filter(({ tied }) => tied.length > 0);
}

function TiesInARow({ ties }: { ties: string[] }) {
  return (
    <ul>
      {ties.map((tie) => (
        <li key={tie}>{tie}</li>
      ))}
    </ul>
  );
}

/** The records that an organisation coordinates, supports, takes part in, organises or represents. */
export function OrganisationTiesSections({ ties, locale }: { ties: OrganisationTies; locale: Locale }) {
  const t = translator(locale);
  return tieGroups(ties, locale).map(({ kind, label, tied }) => (
    <Section key={kind} id={`tied-${kind}`} title={label} copyLabel={t("records:copyLabel")}>
      <RowList
        rows={tied.map((item) => ({ ...rowOf(item.card, locale), aside: <TiesInARow ties={item.ties} /> }))}
        tight
      />
    </Section>
  ));
}
