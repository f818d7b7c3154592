/** The letters beyond ASCII of the languages in which registers are written, and words that are frequent in them. */
export type Alphabet = { letters: string; words: string };

export const alphabets: Record<string, Alphabet> = {
  ca: { letters: "àèéíïòóúüç", words: "de la el els les del dels i a escola institut centre carrer" },
  es: { letters: "áéíñóúü", words: "de la el los las del y en colegio escuela centro calle instituto" },
  pt: { letters: "áâãàçéêíóôõúü", words: "de da do das dos e em escola básica rua agrupamento" },
  sv: { letters: "åäöé", words: "och i av för skola skolan gatan förskola vägen" },
  fi: { letters: "äöåšž", words: "ja koulu katu lukio tie peruskoulu" },
  de: { letters: "äöüß", words: "und der die das schule straße gasse volksschule" },
  fr: { letters: "àâçèéêëîïôùûüœ", words: "de la le les et du des école rue collège" },
  en: { letters: "éïöèç", words: "the of and school street road primary" },
  ga: { letters: "áéíóú", words: "scoil na an naomh" },
  cs: { letters: "áčďéěíňóřšťúůýž", words: "a v na se základní škola mateřská ulice okres" },
  sk: { letters: "áäčďéíĺľňóôŕšťúýž", words: "a v na základná škola materská ulica" },
  pl: { letters: "ąćęłńóśźż", words: "i w na szkoła podstawowa ulica im" },
  hu: { letters: "áéíóöőúüű", words: "és a az általános iskola utca" },
};

/** Signs that people type between and around words in any of these languages. */
export const commonSigns = new Set("·’‘“”„«»–—…ºª°§€£©®²³½¼¾•¿¡´×\u00a0");
