import { defaultTimeZone, isTimeZone } from "./time-zones";

/** To make one of Intl's objects takes a hundred times as long as to use it: one is kept per language and options. */
function keepFormats<Options, Format>(make: (tag: string, options?: Options) => Format) {
  const kept = new Map<string, Format>();
  return (tag: string, options?: Options): Format => {
    const key = options ? `${tag} ${JSON.stringify(options)}` : tag;
    const format = kept.get(key) ?? make(tag, options);
    kept.set(key, format);
    return format;
  };
}

/** A zone that Intl refuses must not fail the page: its times are then those of the default zone. */
function makeDateFormat(tag: string, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const isRefused = options?.timeZone !== undefined && !isTimeZone(options.timeZone);
  return new Intl.DateTimeFormat(tag, isRefused ? { ...options, timeZone: defaultTimeZone } : options);
}

// The options come from the code, the time zones from the cities: there are few of both.
export const numberFormat = keepFormats(
  (tag, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);
export const dateFormat = keepFormats(makeDateFormat);
export const listFormat = keepFormats((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
export const regionNames = keepFormats((tag) => new Intl.DisplayNames(tag, { type: "region" }));
export const languageNames = keepFormats((tag) => new Intl.DisplayNames(tag, { type: "language" }));
export const alphabet = keepFormats((tag) => new Intl.Collator(tag));
export const relativeFormat = keepFormats((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));
