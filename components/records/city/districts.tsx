import { writtenName } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { alphabet } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";

type District = View<"city">["parts"]["districts"][number];

/** The districts of a city with their codes. */
export function CityDistrictsSection({ districts, locale }: { districts: District[]; locale: Locale }) {
  if (districts.length === 0) return null;
  const t = translator(locale);
  const hasCodes = districts.every(({ fields }) => fields.code);
  const byCode = alphabet(locale);
  // Without codes they stay in the order in which the city wrote them.
  const ordered = hasCodes
    ? districts.toSorted((a, b) => byCode.compare(a.fields.code ?? "", b.fields.code ?? ""))
    : districts;
  return (
    <Section id="districts" title={t("kinds:field.districts")} copyLabel={t("records:copyLabel")}>
      <ul className="max-w-wide gap-x-10 sm:columns-2 lg:columns-3">
        {ordered.map(({ id, fields, texts }) => (
          <li key={id}>
            {texts.name && <Lang words={writtenName(texts.name)} />}
            {fields.code && <span className="text-note text-quiet tabular-nums"> {fields.code}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
