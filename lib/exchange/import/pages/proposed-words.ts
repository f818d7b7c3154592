import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** A form with more lines than this is longer than a screen. */
const longForm = 6;

/** What is proposed, on the top of a long form, so that who agrees need not go through all of it. */
export function proposedWords(
  locale: Locale,
  key: "exchange:columns.proposed" | "exchange:values.proposed" | "exchange:rows.proposed",
  { taken, total }: { taken: number; total: number },
): string | undefined {
  const numbers = { taken: formatNumber(taken, locale), total: formatNumber(total, locale) };
  return total > longForm ? translator(locale)(key, numbers) : undefined;
}
