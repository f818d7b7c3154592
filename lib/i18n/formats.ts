import { defaultTimeZone, isTimeZone } from "./time-zones";

/** Caches Intl objects by language and options, because creating one takes a hundred times as long as using it. */
function cacheFormats<Options, Format>(make: (tag: string, options?: Options) => Format) {
  const cache = new Map<string, Format>();
  return (tag: string, options?: Options): Format => {
    const key = options ? `${tag} ${JSON.stringify(options)}` : tag;
    const format = cache.get(key) ?? make(tag, options);
    cache.set(key, format);
    return format;
  };
}

/** Uses the default zone when Intl refuses the given one, so that a page never fails because of it. */
function makeDateFormat(tag: string, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const isRefused = options?.timeZone !== undefined && !isTimeZone(options.timeZone);
  return new Intl.DateTimeFormat(tag, isRefused ? { ...options, timeZone: defaultTimeZone } : options);
}

// The caches stay small: options come from the code, time zones from the cities.
export const numberFormat = cacheFormats(
  (tag, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);
export const dateFormat = cacheFormats(makeDateFormat);
export const listFormat = cacheFormats((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
export const regionNames = cacheFormats((tag) => new Intl.DisplayNames(tag, { type: "region" }));
export const languageNames = cacheFormats((tag) => new Intl.DisplayNames(tag, { type: "language" }));
/** Numbers in names count as numbers: 10 comes after 9. */
export const alphabet = cacheFormats((tag) => new Intl.Collator(tag, { numeric: true }));
export const relativeFormat = cacheFormats((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));
export const sentences = cacheFormats((tag) => new Intl.Segmenter(tag, { granularity: "sentence" }));
