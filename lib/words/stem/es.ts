import { endings, irregular, replaceEnding } from "./endings";

export const irregularSpanish = irregular(`
  nin: nino nina ninos ninas ninito ninita; hij: hijo hija hijos hijas; chic: chico chica chicos chicas; amig: amigo amiga amigos amigas;
  nuev: nuevo nueva nuevos nuevas; buen: buen bueno buena buenos buenas; medi: medio media medios medias; alto: alta altos altas; bajo: baja bajos bajas;
  todo: toda todos todas; tio: tia tios tias; gato: gata; lento: lenta; listo: lista; solo: sola; malo: mala mal; gran: grande grandes;
  interes: intereses interesar; autobus: autobuses; virus; campus; crisis; lunes; martes; jueves; viernes; pais: paises; mes: meses; tres; ingles: inglesa ingleses inglesas;
  frances: francesa franceses; puert: puerto puertos; puerta: puertas; cuento: cuentos; cuenta: cuentas; cuadro: cuadros; cuadra: cuadras;
  derecho: derechos; derecha; jueg: juego juegos jugar juega juegan jugando jugamos; cientific: ciencia; manana: mananas;
  ser: es son; poder: puede pueden; ensen: ensena ensenan ensenar ensenanza ensenanzas ensenando; aprend: aprendizaje aprendizajes;
  lugar: lugares; hogar: hogares; particular: particulares; mayor: mayores; mejor: mejores; jovenes: joven juventud; examen: examenes; orden: ordenes;
  titul: titulo titulos; carter: cartera carteras; cartero: carteros; manzana: manzanas; medic: medico medica medicos medicas; music: musico musicos; musica: musicas; fisic: fisico fisicos; fisica; llave: llaves; leer: lee leen leemos leyendo leido leidos lectura lecturas`);

const plural = endings("ces 2 z, es 3, s 3");
/** Persons of the verb become its theme vowel: "faltan", "faltar", "faltamos" → "falta". */
const verb = endings(`
  abamos 3 a, iendo 3 e, iendose 3 e, aremos 3 a, eremos 3 e, ando 3 a, amos 3 a, emos 3 e, imos 3 e, aban 3 a, aron 3 a, ieron 3 e, arse 3 a, erse 3 e, irse 3 e,
  arlo 4 a, arla 4 a, arle 4 a, arme 4 a, arno 4 a, erlo 4 e, erla 4 e, erle 4 e, irlo 4 e, irla 4 e, ado 4 a, ada 4 a, ido 4 e, ida 4 e,
  aba 4 a, an 3 a, en 3 e, ar 3 a, er 3 e, ir 3 e`);
const person = endings("orita 4 or, ora 3 or, isima 4, isimo 4, a 5, e 4, o 5");

/** "publique", "publicar"; "encuentra", "encontrar": the letters that change with the ending or the accent. */
function evenOut(word: string): string {
  const simple =
    word.length < 5 ? word : word.replace(/ie(?=[^aeiou]+$)/, "e").replace(/(?<![gq])ue(?=[^aeiou]+$)/, "o");
  return simple.replace(/qu$/, "c").replace(/gu$/, "g").replace(/c$/, "z");
}

/** "maestro", "maestra", "maestros" → "maestr"; "caso" and "casa" are too short to lose their ending. */
export function stemSpanish(word: string): string {
  const found = irregularSpanish.get(word);
  if (found) return found;
  const single = /[ae]mos$/.test(word) ? word : replaceEnding(word, plural);
  const listed = irregularSpanish.get(single);
  if (listed) return listed;
  const theme = replaceEnding(single, verb);
  return evenOut(replaceEnding(theme, person));
}
