import { formatEdtf } from "@/lib/edtf/format";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { describeField } from "./describe";

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(text);
const isEdtfLike = (text: string) => /^\d{4}(-\d\d)*$/.test(text);

/** "Members · From": where in a record something differs. */
export function wordPath(path: string, locale: Locale): string {
  const t = translator(locale);
  const steps = path.split(".").filter((step) => !isId(step) && !["fields", "parts", "translations"].includes(step));
  const words = steps.map((step) => {
    if (locales.some((one) => one === step)) return languageLabel(step, locale);
    if (step === "title" || step === "text") return t(`admin:form.${step}`);
    if (step === "responsibleCity" || step === "sourceLanguage" || step === "takenFrom")
      return t(`admin:field.${step}`);
    const known = describeLabel(step, locale);
    return known ?? step;
  });
  return words.join(" · ");
}

function describeLabel(name: string, locale: Locale): string | null {
  try {
    return describeField(name, { type: "flag" }, locale).label;
  } catch {
    return null;
  }
}

/** A value in words: links and terms by their names, dates written out, a whole part line by line. */
export function wordValue(value: unknown, names: ReadonlyMap<string, string>, locale: Locale): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return translator(locale)(value ? "common:yes" : "common:no");
  if (typeof value === "string")
    return names.get(value) ?? (isEdtfLike(value) ? formatEdtf(value, locale) : isId(value) ? "" : value);
  if (Array.isArray(value))
    return value
      .map((one) => wordValue(one, names, locale))
      .filter(Boolean)
      .join("\n");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .filter(([name]) => name !== "id" && name !== "position")
    .map(([, one]) => wordValue(one, names, locale))
    .filter(Boolean)
    .join("\n");
}

/** The ids and terms in a value. */
export function idsInValue(value: unknown): string[] {
  if (typeof value === "string") return isId(value) || /^[a-z-]+\/[\w-]+$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsInValue) : [];
}
