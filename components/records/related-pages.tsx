import { Knot, type Relation } from "@/components/knot/knot";
import { Section } from "@/components/ui/section";
import { smallFirst } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { KindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { titleOf } from "./written";

export type NeighbourRecord = { card: Card; relation: Relation; role?: string | undefined };

/**
 * What a neighbour is to the record in the middle, in small letters: its own role where it has one ("funding"), and
 * the name of its kind where nothing else is true in this direction.
 */
function relationLabel({ card, relation, role }: NeighbourRecord, of: KindName, locale: Locale): string {
  const t = translator(locale);
  const kind = t(`kinds:kind.${card.kind}`).toLocaleLowerCase(locale);
  if (role) return smallFirst(role, locale);
  if (relation === "place" || relation === "support") return kind;
  if (relation === "member") return of === "school" ? kind : t("records:knot.member");
  if (relation === "related") return card.kind === of ? t("records:knot.related") : kind;
  return t(`records:knot.${relation}`);
}

/** Each record once, with all its roles. */
export function distinctNeighbours(neighbours: NeighbourRecord[], own: string): NeighbourRecord[] {
  const byId = Map.groupBy(neighbours, ({ card }) => card.id);
  byId.delete(own);
  return [...byId.values()].map((group) => {
    const roles = new Set(group.flatMap(({ role }) => role ?? []));
    return roles.size > 0 && group[0]!.role ? { ...group[0]!, role: [...roles].join(", ") } : group[0]!;
  });
}

/** The knot of a record: its neighbours, drawn and as a list. */
export function KnotSection({
  view,
  locale,
  neighbours,
}: {
  view: View;
  locale: Locale;
  neighbours: NeighbourRecord[];
}) {
  const t = translator(locale);
  if (neighbours.length === 0) return null;
  return (
    <Section id="knot" title={t("records:knot.title")} copyLabel={t("records:copyLabel")}>
      <Knot
        id="knot-drawing"
        title={t("records:knot.title")}
        description={t("records:knot.description", { title: view.title.text })}
        center={{ kind: view.kind, label: titleOf(view.card, locale) }}
        neighbours={neighbours.map(({ card, relation, role }) => ({
          id: card.id,
          kind: card.kind,
          label: titleOf(card, locale),
          href: recordPath(locale, card),
          relation,
          relationLabel: relationLabel({ card, relation, role }, view.kind, locale),
        }))}
        listLabel={t("records:knot.list")}
      />
    </Section>
  );
}
