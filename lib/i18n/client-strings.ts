import type { Locale } from "./locales";
import { resources } from "./resources";

/** The texts that client components for media need. */
export function mediaStrings(locale: Locale) {
  const { title, saveFirst, upload, error, done } = resources[locale].media;
  const { errors } = resources[locale].admin.edit;
  return { media: { title, saveFirst, upload, error, done }, admin: { edit: { errors } } };
}

/** The texts that the record form needs in the browser, including its media. */
export function formStrings(locale: Locale) {
  const { form, section, field, hint, error } = resources[locale].admin;
  const { media, admin } = mediaStrings(locale);
  const { number, edtf, ambiguousNumber } = resources[locale].validation.error;
  const validation = { error: { number, edtf, ambiguousNumber } };
  return { media, validation, admin: { ...admin, form, section, field, hint, error } };
}
