import { createInstance, type InitOptions, type i18n, type PostProcessorModule, type TFunction } from "i18next";
import { keepTogether } from "@/lib/text/keep-together";
import { keyOf } from "@/lib/text/remember";
import { amounts, instanceLanguage, interpolation } from "./instance-options";
import { type Locale, locales, sourceLocale } from "./locales";
import { namespaces } from "./namespaces";
import { resources } from "./resources";

/** Takes keys such as `"records:practice.challenge"`; without a namespace `common` is used. */
export type Translate = TFunction<typeof namespaces>;

const isProduction = process.env.NODE_ENV === "production";

/** A missing text throws in development; in production the English text or the key is shown. */
function reportMissing(key: string, defaultValue?: string): string {
  if (defaultValue !== undefined || isProduction) return defaultValue ?? key;
  throw new Error(`Missing interface string "${key}"`);
}

/** A missing variable throws in development, because types cannot check variables in JSON files. */
function reportUnfilled(text: string, [variable]: RegExpExecArray): string {
  if (isProduction) return "";
  throw new Error(`No value for ${variable} in "${text}"`);
}

/** Sets non-breaking spaces in the finished sentence, including its values. */
const keepTogetherIn = (locale: Locale): PostProcessorModule => ({
  type: "postProcessor",
  name: "keepTogether",
  process: (sentence: string) => keepTogether(sentence, locale),
});

function optionsFor(locale: Locale): InitOptions {
  return {
    lng: instanceLanguage(locale),
    load: "currentOnly",
    fallbackLng: isProduction ? instanceLanguage(sourceLocale) : false,
    ns: namespaces,
    defaultNS: "common",
    resources: {
      [instanceLanguage(locale)]: resources[locale],
      [instanceLanguage(sourceLocale)]: resources[sourceLocale],
    },
    initAsync: false,
    appendNamespaceToMissingKey: true,
    parseMissingKeyHandler: reportMissing,
    missingInterpolationHandler: reportUnfilled,
    interpolation,
    postProcess: keepTogetherIn(locale).name,
  };
}

function createFixedInstance(locale: Locale): i18n {
  const instance = createInstance(optionsFor(locale)).use(keepTogetherIn(locale)).use(amounts);
  instance.init();
  instance.changeLanguage = () => Promise.reject(new Error(`The ${locale} instance keeps its language`));
  return instance;
}

// One instance per language that never changes it, so that concurrent requests cannot affect each other.
const instances = Object.fromEntries(locales.map((locale) => [locale, createFixedInstance(locale)])) as Record<
  Locale,
  i18n
>;

const maxCached = 5_000;

/** A text for everything that a sentence depends on; undefined where that is more than texts and numbers. */
function sentenceKey([key, values, ...more]: unknown[]): string | undefined {
  if (typeof key !== "string" || more.length > 0) return undefined;
  if (values === undefined) return key;
  if (typeof values !== "object" || values === null) return undefined;
  let full = key;
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    full += `\0${name}=${keyOf(value)}`;
  }
  return full;
}

/** Caches sentences, because a page uses hundreds and most come again. */
function cacheSentences(translate: (...args: unknown[]) => unknown) {
  const cache = new Map<string, unknown>();
  return (...args: unknown[]): unknown => {
    const key = sentenceKey(args);
    if (key === undefined) return translate(...args);
    const known = cache.get(key);
    if (known !== undefined) return known;
    if (cache.size > maxCached) cache.clear();
    const sentence = translate(...args);
    cache.set(key, sentence);
    return sentence;
  };
}

const translators = Object.fromEntries(
  locales.map((locale) => [locale, cacheSentences(instances[locale].t as never)]),
) as unknown as Record<Locale, Translate>;

/** The translation function of a language. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}

/** The text of a key built from data (an action, a role), or `otherwise` when there is none. */
export function dynamicText(locale: Locale, key: string, otherwise: string): string {
  return String(instances[locale].t(key, { defaultValue: otherwise }));
}

/** Only for the `i18n` property of `Trans`; use `translator` for everything else. */
export function i18nextInstance(locale: Locale): i18n {
  return instances[locale];
}
