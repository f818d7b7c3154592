import { KindGlyph } from "@/components/knot/kind-shape";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { RecordLink, TermLabel } from "./record-link";

export const hasOrganisations = ({ fields, parts }: View<"network">) =>
  fields.coordinator !== undefined || parts.supporters.length > 0;

/** Who coordinates a network and who supports it, with what. */
export function NetworkOrganisations({ network, locale }: { network: View<"network">; locale: Locale }) {
  if (!hasOrganisations(network)) return null;
  const t = translator(locale);
  const { coordinator } = network.fields;
  const supporters = network.parts.supporters.flatMap(({ id, fields: { organisation, role } }) =>
    organisation ? [{ id, organisation, role: role && <TermLabel term={role} locale={locale} /> }] : [],
  );
  const lines = [
    ...(coordinator ? [{ id: "coordinator", organisation: coordinator, role: t("kinds:field.coordinator") }] : []),
    ...supporters,
  ];
  return (
    <Section id="organisations" title={t("schools:network.organisations")} copyLabel={t("records:copyLabel")}>
      <ul className="max-w-measure space-y-3">
        {lines.map(({ id, organisation, role }) => (
          <li key={id} className="flex items-start gap-2.5">
            <KindGlyph kind="organisation" className="mt-1 size-4" />
            <div className="min-w-0">
              <p className="text-note text-quiet">{role}</p>
              <p className="words">
                <RecordLink card={organisation} locale={locale} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
