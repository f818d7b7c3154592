import { endings, irregular, replaceEnding } from "./endings";

export const irregularEnglish = irregular(`
  agree: agrees agreed agreeing; add: adds added adding; neighbor: neighbour neighbours neighbouring neighbors; eat: eating eats; child: children; person: people; man: men; woman: women; foot: feet; tooth: teeth; life: lives; leaf: leaves; half: halves;
  teach: taught; learn: learnt; write: wrote written; speak: spoke spoken; choose: chose chosen; give: gave given; take: took taken;
  buy: bought; bring: brought; eat: ate eaten; go: went gone; use: using used uses; die: dying; lie: lying; program: programme programmes programs;
  practic: practice practices practise practises practised practising; evening: evenings; news; outing: outings; during; parking;
  morning: mornings; everything; nothing; something; anything; sibling: siblings; wellbeing; bus: buses; gas: gases; status: statuses;
  campus: campuses; hundred: hundreds; wing: wings; building: buildings; meeting: meetings; ceiling: ceilings; wedding: weddings; early; being; basis: bases; analysis: analyses;
  center: centre centres centers; licens: licence licences license; defens: defence defense; organis: organise organize organised organized organising organizing; past; arts; paste: pasted pastes; arm: arms;
  truancy: truant truants truanting; bed: beds; red; species; series; maths: math mathematics; physics; pass: passes`);

const plural = endings("sses 2 ss, ches 2 ch, shes 2 sh, xes 2 x, zzes 2 zz, ies 2 y, s 3");
const verb = endings("eed 1 eed, ingly 3, edly 3, ing 2, ied 2 y, ed 2");
const variants = endings(
  "ization 3 isation, izing 3 ising, ized 3 ised, izer 3 iser, izes 3 ises, ize 3 ise, our 4 or, ourhood 4 orhood, elling 3 eling, elled 3 eled",
);
const vowel = /[aeiouy]/;
const shortSyllable = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;

/** "planning" → "plan", "sharing" → "share", "helping" → "help". */
function withoutVerbEnding(word: string): string {
  const bare = replaceEnding(word, verb);
  if (bare === word || bare.endsWith("y") || bare.endsWith("ee") || !vowel.test(bare))
    return vowel.test(bare) ? bare : word;
  if (/([^aeiou]at|bl|iz|is)$/.test(bare)) return `${bare}e`;
  if (/([bdfgmnprt])\1$/.test(bare)) return bare.slice(0, -1);
  return shortSyllable.test(bare) ? `${bare}e` : bare;
}

function isPlural(word: string): boolean {
  return word.endsWith("s") && !/(?:ss|us|is)$/.test(word);
}

/** "studies", "studying", "study" → "studi"; "universe" and "university" stay apart. */
export function stemEnglish(word: string): string {
  const found = irregularEnglish.get(word);
  if (found) return found;
  const single = replaceEnding(isPlural(word) ? replaceEnding(word, plural) : word, variants);
  const bare = irregularEnglish.get(single) ?? withoutVerbEnding(single);
  const short =
    bare.endsWith("e") && bare.length > 4 && !shortSyllable.test(bare.slice(0, -1)) && !bare.endsWith("ee")
      ? bare.slice(0, -1)
      : bare;
  return short.length > 2 ? short.replace(/([^aeiou])y$/, "$1i") : short;
}
