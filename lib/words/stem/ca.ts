import { endings, irregular, replaceEnding } from "./endings";

export const irregularCatalan = irregular(`
  nen: nena nens nenes; noi: noia nois noies; avi: avia avis avies; sord: sorda sords sordes; migdiad: migdiada migdiades; ma: mans; pla: plans; vei: veina veins veines; bo: bona bons bones; nou: nova nous noves;
  amic: amiga amics amigues; dia: dies; mes: mesos; pa: pans; home: homes; jov: jove joves jovent joventut; ciutadan: ciutada ciutadans ciutadana ciutadanes ciutadania;
  estada: estades; oficina: oficines; fi: fins; foto: fotos; dos: dues; gran: grans; llum: llums; joc: jocs jugar juga juguen joguem;
  aprendre: apren aprenem aprenen aprenent aprenents apres; llegir: llegeix llegeixen llegim lectura lectures; coneixer: coneix coneixen coneixement coneixements;
  acollir: acull acullen acollida acollides acolliment acolliments acollidora acollidor; fer: fa fan fem; ser: es son; veure: veu veuen; poder: pot poden;
  ensenyar: ensenya ensenyen ensenyem ensenyament ensenyaments; faltar: falta faltes falten faltem; ajut: ajuda ajudes ajuts ajudar ajuden; pares: pare; mares: mare;
  classe: classes; pis: pisos; pais: paisos; us: usos; cas: casos; medic: metge metges metgessa metgesses; blau: blava blaus blaves; anglesa: angles; frances: francesa; autobus: autobusos;
  terrat: terrats; pilota: pilotes; sortir: sortida sortides sortit sortim surt surten; acte: actes;
  costat: costats; format: formats; campana: campanes; pas: passos; passar: passa passen passat passada passats passades passem passi; tarda: tardes; part: parts; curs: cursos; cursa: curses; port: ports; porta: portes; proces: processos; acces: accessos; interes: interessos; progres: progressos; congres: congressos;
  compromis: compromisos; permis: permisos; exces: excessos; succes: successos`);

const plural = endings(
  "ssos 2 s, xos 3 x, sos 3 s, stos 2 st, xtos 2 xt, scos 2 sc, cos 4 c, ions 3 io, ons 4 o, ans 4 a, ins 3 i, s 3",
);
const body = endings("ana 4 a, ane 4 a, ina 4 i, ine 4 i, on 4 o, an 4 a, in 4 i");
const verb = endings(
  "ida 4, ide 4, ada 4, ade 4, ats 4, its 4, at 4, it 4, eixen 4, eix 4, em 4, en 4, eu 4, im 4, ava 4, aven 4, ar 4, ar 3 a, en 3 a, em 3 a, ir 4, ndre 3 n",
);
const vowel = endings("que 3 c, gue 3 g, gua 3 g, ora 4 or, ore 4 or, iu 3 iv, iva 3 iv, ive 3 iv, a 4, e 4, o 5");

/** Feminine plural of short words: "cases" is of "casa"; then the consonant that changes at the end: "amiga", "amic". */
function evenOut(word: string): string {
  return (word.length === 4 ? word.replace(/e$/, "a") : word)
    .replace(/ss$/, "s")
    .replace(/qu$/, "c")
    .replace(/gu$/, "g")
    .replace(/[gj]$/, "c")
    .replace(/d$/, "t");
}

/** "biblioteca", "biblioteques" → "bibliotec"; "acció", "accions" → "accio". */
export function stemCatalan(word: string): string {
  const found = irregularCatalan.get(word);
  if (found) return found;
  const single = replaceEnding(word, plural);
  const listed = irregularCatalan.get(single);
  if (listed) return listed;
  const bare = replaceEnding(single, verb);
  return evenOut(bare === single ? replaceEnding(replaceEnding(single, body), vowel) : replaceEnding(bare, vowel));
}
