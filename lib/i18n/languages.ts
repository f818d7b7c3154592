import { locales } from "./locales";

/** ISO 639-1. */
const twoLetters =
  "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
/** ISO 639-3: languages of Europe and of families in its schools. */
const threeLetters =
  "ast ckb crh csb dsb fil fur gsw hsb kab lad lij lmo mwl nap nds rom rup scn sma smj smn sms szl vec zgh";
/** Regional forms with a standard of their own. */
const regional = "de-AT de-CH en-GB en-US fr-BE nl-BE pt-BR pt-PT sr-Cyrl sr-Latn sv-FI sv-SE zh-Hans zh-Hant";

/** The languages in which something may be written, or that somebody answers in: the site's six first. */
export const languageTags: readonly string[] = [
  ...new Set<string>([...locales, ...[twoLetters, threeLetters, regional].flatMap((codes) => codes.split(" "))]),
];

/** The usual form of a tag ("EN" → "en", "cat" → "ca"); anything else stays, for the schema to refuse. */
export function canonicalLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim())[0] ?? tag;
  } catch {
    return tag;
  }
}
