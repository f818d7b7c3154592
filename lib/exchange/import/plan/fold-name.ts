import { fold } from "@/lib/text/fold";

/** What kind of record it is, as names begin or end with it: "Escola Rambleta" and "Rambleta" are one name. */
const kindWords =
  /\b(agrupamento|agrupamentos|agrupacio|agrupacion|cluster|kluster|escolas|nao agrupada|xarxa|rede|natverk|network|escola|escoles|institut|institut escola|iesm?|ies|ceip|ceipm|cep|cp|col legi|collegi|colegio|escuela|instituto|llar d infants|escola bressol|zs|ms|zakladni|materska|stredni|skola|skolan|skolen|gymnazium|gymnasium|koulu|paivakoti|lukio|eb|eb1|ebi|es|ji|jardim|infancia|basica|secundaria|primary|secondary|school|ns|sn|scoil|national|volksschule|prispevkova|organizace|p o|de|da|do|del|la|el|les|els|i|e|a|of|the)\b/g;

/** Name without case, accents, signs, and words for its kind. Never empty for a name with letters. */
export function coreName(name: string): string {
  const plain = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const core = plain.replace(kindWords, " ").replace(/ +/g, " ").trim();
  return core === "" ? plain : core;
}
