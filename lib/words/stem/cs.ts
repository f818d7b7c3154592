import { endings, irregular, replaceEnding } from "./endings";

export const irregularCzech = irregular(`
  ditet: dite ditete diteti ditetem deti detem detmi detech detsky detska detske detskeho detskou detskych;
  lid: lide lidi lidem lidmi lidech lidsky; den: dne dni dny dnu dnem dnech dnum denni; dum: domu dome domem domy domech domum doma;
  domov: domova domovu domove domovem domovy domovech; rok: roku rokem roce roky rokum rocich;
  hra: hry hre hru hrou her hram hrach hrami hrat hraje hraji hral hrala hrali hrani;
  ucit: uci ucim ucime ucite ucil ucila ucili ucily uceni ucenim; ucen: ucne ucni ucnu ucnum;
  psat: pise pisi psal psali psani psanim; cist: cte ctou cetl cetli cteni ctenim ctenarsky;
  zajm: zajem zajmu zajmy zajmem zajmech; najm: najem najmu najmy najmem najemne najemneho; prijm: prijem prijmu prijmy;
  poct: pocet poctu pocty poctem; rozpoct: rozpocet rozpoctu rozpocty rozpoctem rozpoctech rozpoctovy rozpoctove;
  vidn: viden vidni vidne vidensky videnska videnske videnskeho videnskou;
  brn: brno brna brne brnu brnem brnensky brnenska brnenske brnenskeho; praha: prahy praze prahu prahou prazsky prazske prazska;
  skolen: skoleni skolenim skolenich skolit; obcan: obcana obcane obcanu obcanum obcanech obcany obcanka obcansky obcanske obcanska obcanskeho;
  pan: pani panu; zen: zeny zene zenu zenou zena zenam zenach zenami zensky; vuz: vozu vozy vozem vozik;
  knihovn: knihovna knihovny knihovne knihovnu knihovnou knihoven knihovnam knihovnach; peniz: penize penez penezi penezum penezich;
  jideln: jidelna jidelny jidelne jidelnu jidelnou jidelen jidelnam jidelnach; vec: veci vecem vecmi vecech;
  pojm: pojem pojmu pojmy pojmem pojmech; spolecn: spolecny spolecna spolecne spolecneho spolecnou spolecnych; spolecnost: spolecnosti;
  programov: programovani programovanim programovat programuje programuji; pomoc: pomoci pomuze pomahat pomaha pomahaji pomahali; ctvrt: ctvrti ctvrte`);

/** Cases, persons and participles. */
const inflection = endings(`
  ovani 3, ovanim 3, ujeme 3, ovat 3, uje 3, uji 3, ovali 3, oval 3, ovana 3, ovany 3, ovane 3,
  animi 4, enimi 3, anich 4, enich 3, anim 4, enim 3, ani 4, eni 3,
  ovych 3, ovymi 3, oveho 3, ovemu 3, ovym 3, ovi 3, ove 4, ovy 3, ova 4,
  ejsi 4, ejsiho 4, ejsich 4, emi 3, ami 3, imi 3, ymi 3, eho 3, emu 3, iho 3, imu 3, ich 3, ych 3, ech 3, ach 3,
  aji 3, eji 3, ime 4, ame 4, eme 4, ili 3, ila 3, ily 3, ali 3, ala 3, aly 3, alo 3,
  mi 4, ou 3, um 3, em 3, im 3, ym 3, am 3, uv 3, it 3, at 3, il 3, al 3, a 3, e 3, i 3, o 3, u 3, y 3`);

/** What nouns, adjectives and names of people are made with; also endings of cases on words that end so themselves. */
const derivation = endings(`
  ovac 3 ov, avac 3 av, telk 3 tel, telkyn 3 tel, stv 3, ensk 4, ick 3 ik, ck 3 k, sk 3, kyn 3 k, yn 3,
  ork 3 or, entk 3 ent, antk 3 ant, istk 3 ist, ark 4 ar, ov 3, uv 3, an 4, em 3, um 3, ech 3, ach 4, ych 4, ich 4,
  im 4, ym 4, am 4, it 3, at 3, il 3, al 3`);
const consonantBeforeN = /[bcdfghjklmnprstvz]n$/;
const fleetingE = /([bcdfghjklmnprstvz])e([bcdfghjklmnprstvz])$/;

function withoutSuffix(word: string): string {
  return word.length >= 5 && consonantBeforeN.test(word) ? word.slice(0, -1) : replaceEnding(word, derivation);
}

/** "žákovský" → "žákov" → "žák": up to three suffixes, the later ones only of words that are long enough. */
function derivedFrom(word: string): string {
  let stem = withoutSuffix(word);
  for (let step = 0; step < 2; step++) {
    const shorter = withoutSuffix(stem);
    if (shorter.length < 4 && !stem.endsWith("ov")) break;
    stem = shorter;
  }
  return stem;
}

/** "obec", "obcí": the e that comes and goes; "žák", "žáci", "kniha", "knize": the consonants that change. */
function evenOut(word: string): string {
  const short = word.length >= 4 ? word.replace(fleetingE, "$1$2") : word;
  return short.replace(/c$/, "k").replace(/z$/, "h");
}

/** "škola", "školy", "školou", "školní" → "skol". */
export function stemCzech(word: string): string {
  const found = irregularCzech.get(word);
  if (found) return found;
  if (/ii$|ie$|iich$|iim$|iemi$/.test(word) && word.length >= 6) return word.replace(/(?:i|e|ich|im|emi)$/, "");
  const inflected = replaceEnding(word, inflection);
  const listed = irregularCzech.get(inflected);
  if (listed) return listed;
  const short = inflected.replace(/^(.{3,}[bcdfghjklmnprstvz])en$/, "$1n");
  return evenOut(derivedFrom(short));
}
