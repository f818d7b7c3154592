import type { Locale } from "@/lib/i18n/locales";

/** A number as somebody typed it; two readings where it can mean two numbers; null where it is none. */
export type TypedNumber = { value: number } | { whole: string; decimal: string } | null;

const decimalSign = (locale: Locale) => (locale === "en" ? "." : ",");
/** Spaces of any width and the Swiss apostrophe stand between groups of three and mean nothing else. */
const fillers = /[\s\u00a0\u2007\u2009\u202f'\u2019]/g;
const grouped = /^[+-]?[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/;

const readPlain = (text: string): TypedNumber => {
  const value = Number(text);
  return /^[+-]?\d+(\.\d+)?(e[+-]\d+)?$/.test(text) && Number.isFinite(value) ? { value } : null;
};

/** "1.234,5" and "1,234.5": the last sign is the decimal one, the others group. */
function readBothSigns(text: string, decimal: string): TypedNumber {
  const parts = text.split(decimal);
  const isGrouped = /^[+-]?\d{1,3}([.,]\d{3})+$/.test(parts[0]!);
  return parts.length === 2 && isGrouped ? readPlain(`${parts[0]!.replace(/[.,]/g, "")}.${parts[1]}`) : null;
}

/**
 * Reads a number as people write it in this language. "1.600" is 1600 where the full stop groups; where the one sign
 * before three digits could be the decimal one it is asked, because a wrong guess changes the figure a thousandfold.
 * A whole number has no decimals, so there it groups. A degree has no groups (`isDegree`).
 */
export function readNumber(
  text: string,
  locale: Locale,
  { integer = false, isDegree = false }: { integer?: boolean; isDegree?: boolean } = {},
): TypedNumber {
  const plain = text
    .trim()
    .replace(fillers, "")
    .replace(/^\u2212/, "-");
  const signs = [...plain.matchAll(/[.,]/g)].map(([sign]) => sign);
  const last = signs.at(-1);
  if (last === undefined) return readPlain(plain);
  if (new Set(signs).size === 2) return readBothSigns(plain, last);
  const whole = plain.replaceAll(last, "");
  if (isDegree || !grouped.test(plain)) return signs.length === 1 ? readPlain(plain.replace(last, ".")) : null;
  if (integer || signs.length > 1 || last !== decimalSign(locale)) return readPlain(whole);
  const decimal = plain.replace(/0+$/, "").replace(/[.,]$/, "$&0");
  return { whole, decimal: decimal.length === plain.length ? `${plain}0` : decimal };
}

/** A number for a form. With exactly three decimals it would be taken for thousands, so a fourth is added. */
export function writeNumber(value: number, locale: Locale): string {
  return String(value)
    .replace(/^(-?\d{1,3}\.\d{3})$/, "$10")
    .replace(".", decimalSign(locale));
}
