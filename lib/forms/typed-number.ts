import type { Locale } from "@/lib/i18n/locales";

/** A typed number, both readings when it is ambiguous, or null when it is not a number. */
export type TypedNumber = { value: number } | { whole: string; decimal: string } | null;

const decimalSign = (locale: Locale) => (locale === "en" ? "." : ",");
/** Spaces of any width, and the Swiss apostrophe, can only group digits. */
const fillers = /[\s\u00a0\u2007\u2009\u202f'\u2019]/g;
const grouped = /^[+-]?[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/;

const readPlain = (text: string): TypedNumber => {
  const value = Number(text);
  return /^[+-]?\d+(\.\d+)?(e[+-]\d+)?$/.test(text) && Number.isFinite(value) ? { value } : null;
};

/** "1.234,5" and "1,234.5": the last sign is the decimal one. */
function readBothSigns(text: string, decimal: string): TypedNumber {
  const parts = text.split(decimal);
  const isGrouped = /^[+-]?\d{1,3}([.,]\d{3})+$/.test(parts[0]!);
  return parts.length === 2 && isGrouped ? readPlain(`${parts[0]!.replace(/[.,]/g, "")}.${parts[1]}`) : null;
}

/**
 * Parses a number as written in this language. A single sign before three digits ("1,600") that could be decimal is
 * ambiguous, because a wrong guess is off by a thousand; integers have no decimals, degrees no groups.
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

/** A number for a form. Three decimals would be read as thousands, so a zero is appended. */
export function writeNumber(value: number, locale: Locale): string {
  return String(value)
    .replace(/^(-?\d{1,3}\.\d{3})$/, "$10")
    .replace(".", decimalSign(locale));
}
