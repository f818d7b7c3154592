import type { highlights } from "@/lib/kinds/highlights";
import type { DemoPart } from "../demo";

type DemoHighlight = DemoPart<typeof highlights>;

export const highlightsOfOstrava: DemoHighlight[] = [
  {
    fields: { record: "sit-spolecny-stul" },
    texts: {
      cs: { why: "Přijďte si sednout ke stolu, u kterého se nechlubíme. Mluví se tu o tom, co se školám nedaří." },
      en: { why: "Sit down at a table where nobody shows off: heads talk about what is not working." },
      ca: { why: "Seieu en una taula on ningú no presumeix: les direccions parlen del que no els surt bé." },
      es: { why: "Siéntese a una mesa en la que nadie presume: las direcciones hablan de lo que no les sale bien." },
      sv: { why: "Sätt dig vid ett bord där ingen skryter: rektorerna talar om det som inte fungerar." },
      pt: { why: "Sente-se a uma mesa onde ninguém se gaba: as direções falam do que não corre bem." },
    },
  },
  {
    fields: { record: "slovnik-ve-skrince" },
    texts: {
      cs: { why: "Prázdný sešit ve skříňce stojí pár korun, a nový žák má hned první den co říct i komu." },
      en: {
        why: "An empty notebook costs next to nothing, and a new pupil has words and classmates from the first day.",
      },
      ca: {
        why: "Una llibreta en blanc no costa gairebé res, i l’alumne nou té paraules i companys des del primer dia.",
      },
      es: {
        why: "Un cuaderno en blanco no cuesta casi nada, y el alumno nuevo tiene palabras y compañeros desde el primer día.",
      },
      sv: {
        why: "En tom skrivbok kostar nästan ingenting, och den nya eleven har ord och kamrater från första dagen.",
      },
      pt: {
        why: "Um caderno em branco quase não custa nada, e o aluno novo tem palavras e colegas desde o primeiro dia.",
      },
    },
  },
  {
    fields: { record: "ostrava-2027" },
    texts: {
      cs: { why: "Na jaře 2027 uvidíte skutečnou schůzku, ne představení pro návštěvu." },
      en: { why: "In spring 2027 you will see a real meeting and not a show for visitors." },
      ca: { why: "La primavera del 2027 veureu una reunió de debò, no pas una funció per a les visites." },
      es: { why: "En la primavera de 2027 verá una reunión de verdad, no una función para las visitas." },
      sv: { why: "Våren 2027 får du se ett riktigt möte och ingen föreställning för besökare." },
      pt: { why: "Na primavera de 2027 verá uma reunião a sério e não um espetáculo para visitas." },
    },
  },
];

export const highlightsOfKrnov: DemoHighlight[] = [
  {
    fields: { record: "sit-spolecny-stul" },
    texts: {
      cs: { why: "U společného stolu stojí i naše židle: menší město, stejné otázky." },
      en: { why: "One chair at that table is ours: a smaller town with the same questions." },
      ca: { why: "Una cadira d’aquesta taula és nostra: una ciutat més petita amb les mateixes preguntes." },
      es: { why: "Una silla de esta mesa es nuestra: una ciudad más pequeña con las mismas preguntas." },
      sv: { why: "En stol vid bordet är vår: en mindre stad med samma frågor." },
      pt: { why: "Uma cadeira desta mesa é nossa: uma cidade mais pequena com as mesmas perguntas." },
    },
  },
  {
    fields: { record: "hospitace-bez-znamek" },
    texts: {
      cs: { why: "Učitel přijde do cizí hodiny a všímá si jen toho, oč ho kolega požádal." },
      en: { why: "A teacher sits in on a colleague’s lesson and watches only what that colleague asked about." },
      ca: { why: "Un docent entra a l’aula d’un altre i mira només allò que li han demanat." },
      es: { why: "Un docente entra en el aula de otro y mira solo aquello que le han pedido." },
      sv: { why: "En lärare sitter med på en kollegas lektion och tittar bara på det kollegan har bett om." },
      pt: { why: "Um docente entra na aula de outro e olha apenas para aquilo que lhe pediram." },
    },
  },
];

export const highlightsOfLisbon: DemoHighlight[] = [
  {
    fields: { record: "sopa-as-seis" },
    texts: {
      pt: { why: "Fique para a sopa: é à mesa, e não ao portão, que as famílias e as professoras conversam." },
      en: { why: "Stay for the soup: families and teachers talk at the table and not at the gate." },
      ca: { why: "Quedeu-vos a la sopa: les famílies i les mestres parlen a taula, no pas a la porta." },
      es: { why: "Quédese a la sopa: las familias y las maestras hablan en la mesa y no en la puerta." },
      sv: { why: "Stanna på soppan: familjer och lärare pratar vid bordet och inte vid grinden." },
      cs: { why: "Zůstaňte na polévku: rodiny s učitelkami mluví u stolu, a ne u vrat." },
    },
  },
  {
    fields: { record: "rede-mesa-comprida" },
    texts: {
      pt: { why: "Tudo começou com um jantar no pátio; hoje são várias as escolas que põem a mesa." },
      en: { why: "It began with one dinner in a yard; now several schools set the table." },
      ca: { why: "Va començar amb un sopar en un pati; ara són unes quantes les escoles que paren taula." },
      es: { why: "Empezó con una cena en un patio; ahora son varias las escuelas que ponen la mesa." },
      sv: { why: "Det började med en middag på en skolgård; nu dukar flera skolor." },
      cs: { why: "Začalo to jednou večeří na dvoře; dnes prostírá několik škol." },
    },
  },
  {
    fields: { record: "o-corredor-das-perguntas" },
    texts: {
      pt: { why: "Pare diante da parede: cada folha responde a uma pergunta que alguém não ousou fazer em voz alta." },
      en: { why: "Stop at the wall: every sheet answers a question that somebody did not dare to ask aloud." },
      ca: { why: "Atureu-vos davant la paret: cada full respon una pregunta que algú no gosava fer en veu alta." },
      es: {
        why: "Deténgase ante la pared: cada hoja responde a una pregunta que alguien no se atrevía a hacer en voz alta.",
      },
      sv: { why: "Stanna vid väggen: varje blad svarar på en fråga som någon inte vågade ställa högt." },
      cs: { why: "Zastavte se u zdi: každý list odpovídá na otázku, kterou se někdo neodvážil položit nahlas." },
    },
  },
];
