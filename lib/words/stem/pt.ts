import { endings, irregular, replaceEnding } from "./endings";

export const irregularPortuguese = irregular(`
  irma: irmao irmaos irmas; mae: maes; pai: pais paises; pao: paes; alun: aluno aluna alunos alunas; menin: menino menina meninos meninas; filh: filho filha filhos filhas; amig: amigo amiga amigos amigas;
  avo: avos; moc: moco moca mocos mocas; boa: bom bons boas; nov: novo nova novos novas; tio: tia tios tias; todo: toda todos todas; ma: mau maus mas;
  infantil: infantis; juvenil: juvenis; civil: civis; lapis; gratis; depois; dois; mais; pois; jogo: jogos jogar joga jogam jogando; mes: meses; tres; lingua: linguas;
  porto: portos; porta: portas; conto: contos; conta: contas; ponto: pontos; ponta: pontas; onibus; virus; campus; crise: crises; ensin: ensino ensina ensinam ensinar ensinamos ensinando;
  aprend: aprendizagem aprendizagens; mulher: mulheres; lugar: lugares; lar: lares; particular: particulares; maior: maiores; melhor: melhores; seguranca; musica: musicas; musico: musicos;
  fisica; fisico: fisicos; medico: medica medicos medicas; exame: exames; quadro: quadros; quadra: quadras; ingles: inglesa ingleses inglesas; portugues: portuguesa portugueses portuguesas;
  gosto: gostos; gosta: gostar gostam; papel: papeis; familia: familias; familiar: familiares; poder: pode podem`);

const plural = endings(
  "oes 2 ao, aes 2 ao, ais 3 al, eis 3 el, ois 3 ol, uis 2 ul, ntis 2 ntil, ns 2 m, zes 2 z, res 3 r, ses 3 s, s 3",
);
const verb = endings(`
  avamos 3 a, aremos 3 a, eremos 3 e, ando 3 a, endo 3 e, indo 3 i, amos 3 a, emos 3 e, imos 3 e, avam 3 a, aram 3 a, eram 4 e, iram 3 e, ava 4 a, arem 3 a, ado 4 a, ada 4 a, ido 4 e, ida 4 e, ou 4 a, eu 4 e, iu 4 e,
  am 3 a, em 3 e, ar 3 a, er 3 e, ir 3 e`);
const person = endings("ao 0 ao, ora 3 or, a 5, e 4, o 5");

/** "transição", "transições" → "transica"; "professor", "professora", "professores" → "professor". */
export function stemPortuguese(word: string): string {
  const found = irregularPortuguese.get(word);
  if (found) return found;
  const single = (/[ae]mos$/.test(word) ? word : replaceEnding(word, plural)).replace(/il$/, "el");
  const listed = irregularPortuguese.get(single);
  if (listed) return listed;
  const theme = replaceEnding(single, verb);
  return replaceEnding(theme, person).replace(/qu$/, "c").replace(/gu$/, "g");
}
