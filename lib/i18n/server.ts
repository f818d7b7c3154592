import { createInstance, type InitOptions, type i18n, type PostProcessorModule, type TFunction } from "i18next";
import { keepTogether } from "@/lib/text/keep-together";
import { type Locale, locales, sourceLocale } from "./locales";
import { namespaces } from "./namespaces";
import { resources } from "./resources";

/** Takes `"records:practice.challenge"`; a key without a namespace is looked up in `common`. */
export type Translate = TFunction<typeof namespaces>;

const isProduction = process.env.NODE_ENV === "production";

/** A missing text throws while developing; in production the English text or the key is shown. */
function reportMissing(key: string, defaultValue?: string): string {
  if (defaultValue !== undefined || isProduction) return defaultValue ?? key;
  throw new Error(`Missing interface string "${key}"`);
}

/** A variable that the caller forgot: the types cannot tell, JSON files have no literal types. */
function reportUnfilled(text: string, [variable]: RegExpExecArray): string {
  if (isProduction) return "";
  throw new Error(`No value for ${variable} in "${text}"`);
}

/** Spaces that must not break are set in the finished sentence, values included. */
const keepTogetherIn = (locale: Locale): PostProcessorModule => ({
  type: "postProcessor",
  name: "keepTogether",
  process: (sentence: string) => keepTogether(sentence, locale),
});

function optionsFor(locale: Locale): InitOptions {
  return {
    lng: locale,
    fallbackLng: isProduction ? sourceLocale : false,
    ns: namespaces,
    defaultNS: "common",
    resources: { [locale]: resources[locale], [sourceLocale]: resources[sourceLocale] },
    initAsync: false,
    appendNamespaceToMissingKey: true,
    parseMissingKeyHandler: reportMissing,
    missingInterpolationHandler: reportUnfilled,
    interpolation: { escapeValue: false },
    postProcess: keepTogetherIn(locale).name,
  };
}

function createFixedInstance(locale: Locale): i18n {
  const instance = createInstance(optionsFor(locale)).use(keepTogetherIn(locale));
  instance.init();
  instance.changeLanguage = () => Promise.reject(new Error(`The ${locale} instance keeps its language`));
  return instance;
}

// One instance per language, never one whose language changes: a visitor's language cannot leak to another.
const instances = Object.fromEntries(locales.map((locale) => [locale, createFixedInstance(locale)])) as Record<
  Locale,
  i18n
>;

const maxKept = 5_000;

/** Texts without variables are cached: a list has hundreds of them. */
function keepSentences(translate: (...given: unknown[]) => unknown) {
  const kept = new Map<unknown, unknown>();
  return (...given: unknown[]): unknown => {
    if (given.length !== 1) return translate(...given);
    const known = kept.get(given[0]);
    if (known !== undefined) return known;
    if (kept.size > maxKept) kept.clear();
    const sentence = translate(...given);
    kept.set(given[0], sentence);
    return sentence;
  };
}

const translators = Object.fromEntries(
  locales.map((locale) => [locale, keepSentences(instances[locale].t as never)]),
) as unknown as Record<Locale, Translate>;

/** The function that writes interface strings in one language. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}

/** For a key that is made of data (an action, a role): its words, or `otherwise` where it has none. */
export function dynamicText(locale: Locale, key: string, otherwise: string): string {
  return String(instances[locale].t(key, { defaultValue: otherwise }));
}

/** Only for the `i18n` property of `Trans` (a sentence with a link inside); everything else uses `translator`. */
export function i18nextInstance(locale: Locale): i18n {
  return instances[locale];
}
