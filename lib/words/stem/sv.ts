import { endings, irregular, replaceEnding } from "./endings";

export const irregularSwedish = irregular(`
  bok: bocker bockerna bockernas; fot: fotter fotterna; son: soner; bror: broder broderna; mor: modrar; far: fader;
  man: mannen man mans mannens; barn: barnen barnens barns barnet barnets; gymnasi: gymnasium gymnasiet gymnasier gymnasierna gymnasiets;
  egen: eget egna; oppen: oppna oppet; vuxen: vuxna vuxnas vuxnes; sommar: sommaren somrar sommars sommarens; stada: stadar stadade stadat; filter; dat: data datum;
  kostnad: kosta kostar kostade kostat; papper: papperet pappret; grans: gransen granser gransens; halsa: halsan; kvarter: kvarteret kvarteren;
  partner: partners partnern partnerna; vana: vanor vanan vanorna;
  modern: moderna modernt; plan: planen planer planerna planens; lax: laxen laxar; laxa: laxor laxan laxorna;
  borj: borjan borja borjar borjade; sko: skor skorna skon; niva: nivan nivaer nivaerna; lasar: lasaret lasarets lasaren; skolar: skolaret skolarets; komm: kommun;
  kommun: kommunen kommuner kommunerna kommunens kommuns kommunal kommunala kommunalt; ide: iden ideer ideerna`);

/** Words that end as if they were inflected. */
const complete =
  /(?:[knm]tor|[iu]tor|...ator|essor|plan|organ|ocean|roman|het|itet|nad|paket|alfabet|internet|barn|egen|man|omrad|(?:^in|^ex|lan)tern|cern)$/;
const nounInEns = /(?:kompet|konfer|refer|frekv|lic|exist|konsekv|tend|intellig|ess)ens$/;

const definite = endings("mannen 0 man, rna 3 r, ena 3 e, en 3, et 3, ot 4 o, n 4");
const plural = endings(`
  omrade 0 omrad, arens 3, aren 3, arna 3, orna 3, erna 3, are 3, ande 3 and, ade 3, ar 3, er 3, or 3, ium 3 i, eum 3 e, trum 3 tr,
  igt 3 ig, skt 3 sk, samt 3 sam, ad 4, at 4, a 3, e 3`);
const second = endings("at 4, ad 4, a 3, e 3");
const takesN = /(?:[ae]n|[eo]rn|eln|[drt]on)$/;

function withoutDefinite(word: string): string {
  const endsInN = word.endsWith("n") && !takesN.test(word);
  return endsInN || complete.test(word) ? word : replaceEnding(word, definite);
}

/** "cykel", "cyklar"; "vinter", "vintrar"; "rum", "rummet"; "plats", "platser". */
function evenOut(word: string): string {
  return word
    .replace(/([td])r$/, "$1")
    .replace(/([kt])n$/, "$1")
    .replace(/(mm|nn)$/, (twice) => twice.slice(1))
    .replace(/^(.{2,}[bcdfghjkmnpstv])el$/, "$1l")
    .replace(/^(.{4,})s$/, "$1");
}

/** "skola", "skolan", "skolor", "skolornas" → "skol". */
export function stemSwedish(word: string): string {
  const found = irregularSwedish.get(word);
  if (found) return found;
  const owner = word.length > 4 && !nounInEns.test(word) ? word.replace(/([aegdklmnrt])s$/, "$1") : word;
  const bare = withoutDefinite(owner);
  const single = complete.test(bare) ? bare : replaceEnding(bare, plural);
  const stem = irregularSwedish.get(single) ?? single;
  return evenOut(complete.test(stem) || stem === bare ? stem : replaceEnding(stem, second));
}
