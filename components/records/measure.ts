import type { Figure } from "@/components/ui/figures";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { writtenName } from "./written";

/** Formats a percentage as the language writes it: "45%", "45 %". Other units follow: "12 €", "7 cases". */
export function measureOf(
  { fields: { value = 0, unit }, texts }: View["parts"]["facts"][number],
  locale: Locale,
): Pick<Figure, "value" | "unit" | "what"> {
  const what = texts.unitInWords ? { what: writtenName(texts.unitInWords) } : {};
  if (unit === "%") return { value: formatNumber(value, locale, { style: "unit", unit: "percent" }), ...what };
  return { value: formatNumber(value, locale), ...(unit ? { unit } : {}), ...what };
}
