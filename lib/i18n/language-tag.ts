/** A BCP 47 tag as records need them ("ca", "pt-BR", "zh-Hant"): every text of this form is taken by Intl. */
export const languageTagPattern = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/;

export const isLanguageTag = (text: string): boolean => languageTagPattern.test(text);
