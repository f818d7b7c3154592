/** Words that name a language at the end or the beginning of a column's name: "name_es", "Títol (català)", "EN title". */
const languageWords: Record<string, string> = {
  ca: "ca|cat|català|catala|catalan|catalán|katalanska|katalánsky|katalánština",
  es: "es|esp|spa|español|castellà|castellano|spanish|spanska|španělsky|španělština|espanhol",
  en: "en|eng|english|anglès|inglés|engelska|anglicky|angličtina|inglês",
  sv: "sv|swe|svenska|swedish|suec|sueco|švédsky|švédština|ruotsi|ruotsiksi",
  cs: "cs|cz|cze|ces|čeština|česky|czech|txec|checo|tjeckiska",
  pt: "pt|por|português|portuguese|portuguès|portugués|portugisiska|portugalština|portugalsky",
  fi: "fi|fin|suomi|suomeksi|finnish|finska|finès|finés|finsky|finlandês",
  de: "de|deu|ger|deutsch|german|tyska|alemany|alemán|německy|alemão",
  fr: "fr|fra|fre|français|french|franska|francès|francés|francouzsky|francês",
};
export const namedLanguages = Object.keys(languageWords);

const patterns = Object.entries(languageWords).map(
  ([language, words]) =>
    [language, new RegExp(`(?:[_.\\s(-])(?:${words})\\)?$|^(?:${words})(?:[_.\\s-])`, "iu")] as const,
);

/** The language that a column's name promises, or null. */
export const languageOfName = (name: string): string | null =>
  patterns.find(([, pattern]) => pattern.test(name))?.[0] ?? null;

/** A column's name without the word for its language. */
export const nameWithoutLanguage = (name: string): string => {
  const found = patterns.find(([, pattern]) => pattern.test(name));
  return found ? name.replace(found[1], " ").trim() : name;
};
