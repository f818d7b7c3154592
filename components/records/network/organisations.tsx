import type { ReactNode } from "react";
import { KindGlyph } from "@/components/knot/kind-shape";
import { RecordLink, TermLabel } from "@/components/records/record-link";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";

export const hasOrganisations = ({ fields, parts }: View<"network">) =>
  fields.coordinator !== undefined || parts.supporters.length > 0;

type Line = { organisation: Card; roles: Map<string, ReactNode> };

/**
 * Each organisation once, with all its roles. The role of coordinator may be recorded in two ways and is shown once.
 */
function linesOf({ fields, parts }: View<"network">, locale: Locale): Line[] {
  const coordinator = fields.coordinator && {
    organisation: fields.coordinator,
    key: "coordination",
    role: translator(locale)("kinds:field.coordinator"),
  };
  const supporters = parts.supporters.flatMap(({ fields: { organisation, role } }) =>
    organisation && role ? [{ organisation, key: role.notation, role: <TermLabel term={role} locale={locale} /> }] : [],
  );
  const lines = new Map<string, Line>();
  for (const { organisation, key, role } of [...(coordinator ? [coordinator] : []), ...supporters]) {
    const line = lines.get(organisation.id) ?? { organisation, roles: new Map() };
    lines.set(organisation.id, { organisation, roles: line.roles.set(key, role) });
  }
  return [...lines.values()];
}

/** The coordinating and supporting organisations of a network. */
export function NetworkOrganisations({ network, locale }: { network: View<"network">; locale: Locale }) {
  if (!hasOrganisations(network)) return null;
  const t = translator(locale);
  return (
    <Section id="organisations" title={t("schools:network.organisations")} copyLabel={t("records:copyLabel")}>
      <ul className="max-w-measure space-y-3">
        {linesOf(network, locale).map(({ organisation, roles }) => (
          <li key={organisation.id} className="flex items-start gap-2.5">
            <KindGlyph kind="organisation" className="mt-1 size-4" />
            <div className="min-w-0">
              <p className="words">
                <RecordLink card={organisation} locale={locale} />
              </p>
              <ul className="text-note text-quiet">
                {[...roles].map(([key, role]) => (
                  <li key={key}>{role}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
