import type { highlights } from "@/lib/kinds/highlights";
import type { DemoPart } from "../demo";

type DemoHighlight = DemoPart<typeof highlights>;

// What cities of the sources would show a guest. What is said of real records is in the sources.

export const highlightsOfBarcelona: DemoHighlight[] = [
  {
    fields: { record: "xarxes-pel-canvi" },
    texts: {
      ca: { why: "L’abril del 2019 les vam presentar a delegats de 19 ciutats: 22 xarxes que cobrien tot Barcelona." },
      es: {
        why: "En abril de 2019 las presentamos a delegados de 19 ciudades: 22 redes que abarcaban toda Barcelona.",
      },
      en: {
        why: "In April 2019 we presented them to delegates from 19 cities: 22 networks that covered all of Barcelona.",
      },
      sv: { why: "I april 2019 visade vi upp dem för ombud från 19 städer: 22 nätverk som täckte hela Barcelona." },
      cs: { why: "V dubnu 2019 jsme je představili zástupcům 19 měst: 22 sítí, které pokrývaly celou Barcelonu." },
      pt: {
        why: "Em abril de 2019 apresentámo-las a representantes de 19 cidades: 22 redes que cobriam toda a Barcelona.",
      },
    },
  },
  {
    fields: { record: "aprenem-en-xarxa" },
    texts: {
      ca: {
        why: "Des del 2014 els centres públics de Sant Martí–Poblenou aprenen els uns dels altres, i qui ho impulsa són els equips directius. Pregunteu per la jornada anual d’intercanvi.",
      },
      es: {
        why: "Desde 2014 los centros públicos de Sant Martí–Poblenou aprenden unos de otros, y lo impulsan los equipos directivos. Pregunte por la jornada anual de intercambio.",
      },
      en: {
        why: "Public schools in Sant Martí–Poblenou have taught each other since 2014, driven by their own heads. Ask about the yearly exchange day.",
      },
      sv: {
        why: "Sedan 2014 lär sig offentliga skolor i Sant Martí–Poblenou av varandra, och det är skolledningarna som driver på. Fråga om den årliga utbytesdagen.",
      },
      cs: {
        why: "Veřejné školy jednoho obvodu sdílejí, co umějí, od roku 2014 a táhnou to jejich ředitelé. Zeptejte se na každoroční den výměny zkušeností.",
      },
      pt: {
        why: "Escolas públicas de um mesmo bairro aprendem umas com as outras desde 2014, por impulso das direções. Pergunte pela jornada anual de partilha.",
      },
    },
  },
  {
    fields: { record: "institut-escola-trinitat-nova" },
    texts: {
      ca: {
        why: "Totes les edats sota un mateix sostre, en un barri que ho té difícil. Famílies i veïns hi participen: demaneu de veure la biblioteca comunitària i el projecte audiovisual.",
      },
      es: {
        why: "Todas las edades bajo un mismo techo, en un barrio que lo tiene difícil. Participan familias y vecinos: pida ver la biblioteca comunitaria y el proyecto audiovisual.",
      },
      en: {
        why: "All ages under one roof, where much is hard for families. They and the neighbours take part: ask to see the community library and the audiovisual project.",
      },
      sv: {
        why: "Alla åldrar under samma tak, där många har det svårt. Familjer och grannar är med: be att få se områdets bibliotek och projektet med ljud och bild.",
      },
      cs: {
        why: "Všechny věky pod jednou střechou, ve čtvrti, která to nemá lehké. Zapojují se rodiny i sousedé: nechte si ukázat komunitní knihovnu a audiovizuální projekt.",
      },
      pt: {
        why: "Todas as idades debaixo do mesmo teto, num bairro onde a vida é difícil. Participam famílias e vizinhos: peça para ver a biblioteca comunitária e o projeto audiovisual.",
      },
    },
  },
];

export const highlightsOfHelsinki: DemoHighlight[] = [
  {
    fields: { record: "en-skola-for-alla" },
    texts: {
      sv: {
        why: "Fyra arbetspaket, fem rekommendationer och en tydlig slutsats: skolorna kan inte hindra segregationen på egen hand.",
      },
      ca: {
        why: "Quatre paquets de treball, cinc recomanacions i una conclusió clara: les escoles soles no poden evitar la segregació.",
      },
      es: {
        why: "Cuatro paquetes de trabajo, cinco recomendaciones y una conclusión clara: los centros no pueden evitar solos la segregación.",
      },
      en: {
        why: "Four work packages, five recommendations and one plain finding: schools cannot prevent segregation on their own.",
      },
      cs: { why: "Čtyři pracovní balíčky, pět doporučení a jeden jasný závěr: školy segregaci samy nezabrání." },
      pt: {
        why: "Quatro pacotes de trabalho, cinco recomendações e uma conclusão clara: sozinhas, as escolas não evitam a segregação.",
      },
    },
  },
  {
    fields: { record: "natverket-mjuka-starter" },
    texts: {
      sv: { why: "Ett barn börjar skolan och känner redan sångerna, orden och någon som möter vid dörren." },
      ca: { why: "Un infant comença primària i ja coneix les cançons, les paraules i algú que l’espera a la porta." },
      es: {
        why: "Un niño empieza primaria y ya conoce las canciones, las palabras y a alguien que lo espera en la puerta.",
      },
      en: { why: "A child starts school and already knows the songs, the words and somebody at the door." },
      cs: { why: "Dítě jde do první třídy, a už zná písničky, slova i někoho, kdo čeká u dveří." },
      pt: { why: "Uma criança entra na escola e já conhece as canções, as palavras e alguém que a espera à porta." },
    },
  },
  {
    fields: { record: "helsinki-2027" },
    texts: {
      sv: { why: "Kom i september 2027 och säg vad du skulle göra med frågan som vi inte har löst." },
      ca: { why: "Veniu el setembre del 2027 i digueu-nos què faríeu amb la pregunta que no hem resolt." },
      es: { why: "Venga en septiembre de 2027 y díganos qué haría con la pregunta que no hemos resuelto." },
      en: { why: "Come in September 2027 and tell us what you would do about the question that we have not solved." },
      cs: { why: "Přijeďte v září 2027 a řekněte nám, co byste udělali s otázkou, kterou jsme nevyřešili." },
      pt: { why: "Venha em setembro de 2027 e diga-nos o que faria com a pergunta que não resolvemos." },
    },
  },
];

export const highlightsOfLimerick: DemoHighlight[] = [
  {
    fields: { record: "oscailt" },
    texts: {
      en: {
        why: "School leaders in one network: in 2009 its subject was how the community could use school premises.",
      },
      ca: {
        why: "Direccions d’escola en una sola xarxa: el 2009 el tema va ser com la comunitat podia fer servir els edificis escolars.",
      },
      es: {
        why: "Direcciones escolares en una misma red: en 2009 el tema fue cómo podía usar la comunidad los edificios de las escuelas.",
      },
      sv: { why: "Rektorer i ett gemensamt nätverk: 2009 var ämnet hur närsamhället kunde använda skolornas lokaler." },
      cs: { why: "Ředitelé škol v jedné síti: v roce 2009 šlo o to, jak by školní budovy mohla využívat celá obec." },
      pt: { why: "Diretores de escolas numa só rede: em 2009 o tema foi o uso dos espaços escolares pela comunidade." },
    },
  },
  {
    fields: { record: "oscailt-community-use" },
    texts: {
      en: { why: "See how school premises came to be used by the people who live around them." },
      ca: { why: "Mireu com els edificis escolars van acabar servint a la gent que viu al voltant." },
      es: { why: "Vea cómo los edificios escolares acabaron sirviendo a quienes viven alrededor." },
      sv: { why: "Se hur skolornas lokaler kom att användas av dem som bor runt omkring." },
      cs: { why: "Podívejte se, jak školní prostory začaly sloužit lidem, kteří bydlí kolem." },
      pt: { why: "Veja como os espaços das escolas passaram a servir quem vive à volta." },
    },
  },
  {
    fields: { record: "limerick-2023" },
    texts: {
      en: { why: "Our guests saw a gap that we had stopped seeing: the families across the road were missing." },
      ca: { why: "Els convidats van veure un buit que nosaltres ja no vèiem: hi faltaven les famílies del davant." },
      es: { why: "Nuestros invitados vieron un hueco que ya no veíamos: faltaban las familias de enfrente." },
      sv: { why: "Våra gäster såg en lucka som vi hade slutat se: familjerna på andra sidan vägen saknades." },
      cs: { why: "Hosté si všimli toho, co jsme už neviděli: chyběly rodiny z domů naproti." },
      pt: { why: "Os convidados viram uma falha que já não víamos: faltavam as famílias do outro lado da rua." },
    },
  },
];
