/** The BCP 47 tags used by records ("ca", "pt-BR", "zh-Hant"). Intl accepts every match. */
export const languageTagPattern = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/;

export const isLanguageTag = (text: string): boolean => languageTagPattern.test(text);
