import { endings, irregular, replaceEnding } from "./endings";

const known = irregular(`
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
  aba 4 a, an 4 a, en 4 e, ar 4 a, er 4 e, ir 4 e`);
const person = endings("orita 4 or, ora 3 or, isima 4, isimo 4, a 5, e 4, o 5");

/** "maestro", "maestra", "maestros" → "maestr"; "caso" and "casa" are too short to lose their ending. */
export function stemSpanish(word: string): string {
  const found = known.get(word);
  if (found) return found;
  const single = replaceEnding(word, plural);
  const listed = known.get(single);
  if (listed) return listed;
  const theme = replaceEnding(single, verb);
  return replaceEnding(theme, person).replace(/c$/, "z");
}
