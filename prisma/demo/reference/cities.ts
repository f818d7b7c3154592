import type { DemoRecord } from "../demo";
import { districtParts } from "../ground/districts";
import {
  highlightsOfBarcelona,
  highlightsOfHelsinki,
  highlightsOfLimerick,
} from "../highlights/barcelona-helsinki-limerick";
import { highlightsOfKrnov, highlightsOfOstrava } from "../highlights/ostrava-krnov-lisbon";

/** The cities named by the reference records, described by their role in this directory. */
export const referenceCities: DemoRecord<"city">[] = [
  {
    slug: "barcelona",
    real: true,
    source: "ca",
    confirmed: { on: "2026-10-05", until: "2027-10-05" },
    fields: { country: "ES", coordinates: { lat: 41.3874, lon: 2.1686 }, timeZone: "Europe/Madrid" },
    texts: {
      ca: {
        name: "Barcelona",
        description:
          "L’abril del 2019 Barcelona va obrir quatre centres educatius a visitants d’altres ciutats i els va ensenyar les Xarxes pel Canvi. A Sant Martí–Poblenou, escoles i instituts públics treballen plegats a Aprenem en Xarxa des del 2014.",
      },
      es: {
        name: "Barcelona",
        description:
          "Barcelona aporta al directorio una reunión de ciudades, la de abril de 2019, con cuatro centros visitados. También se presentan aquí las Xarxes pel Canvi y Aprenem en Xarxa, el trabajo en común de los centros públicos de Sant Martí–Poblenou.",
      },
      en: {
        name: "Barcelona",
        description:
          "Other cities came to Barcelona in April 2019 to see four of its schools at work. Look here for the networks called Xarxes pel Canvi, and for Aprenem en Xarxa, where public schools in Sant Martí–Poblenou have been learning from one another since 2014.",
      },
      sv: {
        name: "Barcelona",
        description:
          "Barcelona tog emot andra städer i april 2019 och visade fyra av sina skolor. Här finns också skolnätverken Xarxes pel Canvi och projektet Aprenem en Xarxa, där offentliga skolor i Sant Martí–Poblenou samarbetar sedan 2014.",
      },
      cs: {
        name: "Barcelona",
        description:
          "V dubnu 2019 přijeli do Barcelony zástupci dalších měst a prohlédli si čtyři zdejší školy. V adresáři najdete také sítě Xarxes pel Canvi a projekt Aprenem en Xarxa, v němž od roku 2014 spolupracují veřejné školy v Sant Martí–Poblenou.",
      },
      pt: {
        name: "Barcelona",
        description:
          "Em abril de 2019, Barcelona recebeu outras cidades e mostrou-lhes quatro das suas escolas. São daqui as redes Xarxes pel Canvi e o projeto Aprenem en Xarxa, das escolas públicas de Sant Martí–Poblenou, iniciado em 2014.",
      },
    },
    parts: {
      highlights: highlightsOfBarcelona,
      districts: districtParts("barcelona", "ca"),
    },
  },
  {
    slug: "helsinki",
    real: true,
    source: "sv",
    fields: { country: "FI", coordinates: { lat: 60.1699, lon: 24.9384 }, timeZone: "Europe/Helsinki" },
    texts: {
      sv: {
        name: "Helsingfors",
        description:
          "Åren 2022–2025 drev Helsingfors stad projektet En skola för alla för att hindra att skolor och utbildningsvägar glider isär. Staden delar med sig av fyra arbetspaket, fem rekommendationer och en tydlig lärdom: skolorna klarar det inte ensamma.",
      },
      ca: {
        name: "Hèlsinki",
        description:
          "Hèlsinki explica què va aprendre lluitant contra la segregació escolar entre el 2022 i el 2025. El projecte En skola för alla ja és acabat; en queden cinc recomanacions i una conclusió: les escoles soles no se’n surten.",
      },
      es: {
        name: "Helsinki",
        description:
          "La ciudad cuenta en este directorio un proyecto ya terminado, En skola för alla (2022–2025), con el que quiso frenar la segregación escolar. Deja cinco recomendaciones y un aviso: los centros no pueden hacerlo solos.",
      },
      en: {
        name: "Helsinki",
        description:
          "Helsinki spent 2022–2025 on En skola för alla, a project against school segregation. It has ended, and the city shares what came of it: five recommendations, and the finding that schools cannot do this alone.",
      },
      cs: {
        name: "Helsinky",
        description:
          "Helsinky se v letech 2022–2025 snažily projektem En skola för alla zabránit tomu, aby se školy a vzdělávací dráhy rozcházely. Projekt skončil. Zůstalo po něm pět doporučení a poznání, že samy školy na to nestačí.",
      },
      pt: {
        name: "Helsínquia",
        description:
          "Entre 2022 e 2025, Helsínquia trabalhou contra a segregação escolar no projeto En skola för alla. O projeto terminou, mas ficam cinco recomendações e uma certeza: sozinhas, as escolas não conseguem.",
      },
    },
    parts: { highlights: highlightsOfHelsinki, districts: districtParts("helsinki", "sv") },
  },
  {
    slug: "vienna",
    real: true,
    source: "en",
    fields: { country: "AT", coordinates: { lat: 48.2082, lon: 16.3738 }, timeZone: "Europe/Vienna" },
    texts: {
      en: {
        name: "Vienna",
        description:
          "Vienna is where Volunteering@WU “Lernen macht Schule” began in 2010, together with Caritas Vienna and REWE International. After Barcelona, the working group on education chose the city for its meeting in late 2019.",
      },
      ca: {
        name: "Viena",
        description:
          "A Viena va néixer el 2010 el voluntariat Volunteering@WU «Lernen macht Schule», amb Caritas Vienna i REWE International. La ciutat també era la següent parada del grup de treball d’educació, la segona quinzena de novembre del 2019.",
      },
      es: {
        name: "Viena",
        description:
          "De Viena procede Volunteering@WU «Lernen macht Schule», que arrancó en 2010 con Caritas Vienna y REWE International. El grupo de trabajo de educación fijó aquí su encuentro de noviembre de 2019.",
      },
      sv: {
        name: "Wien",
        description:
          "I Wien startade Volunteering@WU ”Lernen macht Schule” 2010, i samarbete med Caritas Wien och REWE International. Arbetsgruppen för utbildning valde staden för sitt möte efter Barcelona, i november 2019.",
      },
      cs: {
        name: "Vídeň",
        description:
          "Ve Vídni vznikl v roce 2010 program Volunteering@WU „Lernen macht Schule“, na kterém se podílejí vídeňská Caritas a REWE International. Na druhou polovinu listopadu 2019 sem pracovní skupina pro vzdělávání svolala další setkání.",
      },
      pt: {
        name: "Viena",
        description:
          "Foi em Viena que surgiu, em 2010, o Volunteering@WU «Lernen macht Schule», com a REWE International e a Caritas Vienna. Estava também marcada para cá a reunião do grupo de trabalho da educação de novembro de 2019.",
      },
    },
    parts: { districts: districtParts("vienna", "en") },
  },
  {
    slug: "ostrava",
    real: true,
    source: "cs",
    fields: { country: "CZ", coordinates: { lat: 49.8209, lon: 18.2625 }, timeZone: "Europe/Prague" },
    texts: {
      cs: {
        name: "Ostrava",
        description:
          "Kdo připravuje strategické setkání místních aktérů, může nahlédnout do místního plánu inkluze, který má Ostrava. V tomto adresáři na něj odkazujeme jako na zdroj inspirace.",
      },
      ca: {
        name: "Ostrava",
        description:
          "El pla local d’inclusió d’Ostrava surt en aquest directori com a font d’inspiració per a les ciutats que volen asseure a taula tots els actors educatius.",
      },
      es: {
        name: "Ostrava",
        description:
          "Quien quiera reunir a los actores educativos de su municipio puede fijarse en Ostrava: su plan local de inclusión figura aquí como fuente de inspiración.",
      },
      en: {
        name: "Ostrava",
        description:
          "Ostrava has a local inclusion plan. Towns that want to bring their local actors round one table are pointed to it for inspiration.",
      },
      sv: {
        name: "Ostrava",
        description:
          "Ostrava har en lokal plan för inkludering. Den nämns här som inspiration för städer som vill samla alla lokala aktörer kring elevernas skolgång.",
      },
      pt: {
        name: "Ostrava",
        description:
          "Ostrava tem um plano local de inclusão. Neste diretório, serve de inspiração a quem quer sentar à mesma mesa todos os que, na cidade, apoiam os alunos.",
      },
    },
    parts: { highlights: highlightsOfOstrava, districts: districtParts("ostrava", "cs") },
  },
  {
    slug: "krnov",
    real: true,
    source: "cs",
    fields: { country: "CZ", coordinates: { lat: 50.0897, lon: 17.7039 }, timeZone: "Europe/Prague" },
    texts: {
      cs: {
        name: "Krnov",
        description:
          "Krnov patří k městům, u nichž se dá okoukat, jak vést pravidelné setkávání místních aktérů. Věnuje se tomu metodická příručka z roku 2021 (s. 50–56).",
      },
      ca: {
        name: "Krnov",
        description:
          "Krnov és un dels llocs on inspirar-se per a les trobades estratègiques d’actors locals. En parla un manual metodològic del 2021, a les pàgines 50–56.",
      },
      es: {
        name: "Krnov",
        description:
          "Para organizar encuentros regulares entre actores locales conviene mirar a Krnov. El manual metodológico de 2021 recoge su ejemplo (pp. 50–56).",
      },
      en: {
        name: "Krnov",
        description:
          "How does a town keep its local actors talking? Krnov is one place to look: pages 50–56 of a methodology handbook published in 2021 deal with it.",
      },
      sv: {
        name: "Krnov",
        description:
          "Krnov är en av orterna att låta sig inspireras av när lokala aktörer ska mötas regelbundet. Läs mer i metodhandboken från 2021, sidorna 50–56.",
      },
      pt: {
        name: "Krnov",
        description:
          "Krnov é um dos exemplos para quem organiza encontros estratégicos de atores locais. As páginas 50–56 de um manual metodológico de 2021 tratam do assunto.",
      },
    },
    parts: { highlights: highlightsOfKrnov },
  },
  {
    slug: "velke-hamry",
    real: true,
    source: "cs",
    fields: { country: "CZ", coordinates: { lat: 50.7139, lon: 15.3153 }, timeZone: "Europe/Prague" },
    texts: {
      cs: {
        name: "Velké Hamry",
        description:
          "Velké Hamry uvádíme jako inspiraci pro intervenci, při níž se u jednoho stolu scházejí všichni, kdo v obci podporují vzdělávání žáků.",
      },
      ca: {
        name: "Velké Hamry",
        description:
          "Qui busqui un exemple de trobada estratègica entre tots els agents locals que fan costat a l’alumnat pot mirar Velké Hamry.",
      },
      es: {
        name: "Velké Hamry",
        description:
          "Velké Hamry figura en el directorio como ejemplo de reunión estratégica en la que toda la localidad se ocupa de la educación de su alumnado.",
      },
      en: {
        name: "Velké Hamry",
        description:
          "The practice on strategic meetings names Velké Hamry as an example to learn from. In these meetings, everyone in town who supports pupils comes together.",
      },
      sv: {
        name: "Velké Hamry",
        description:
          "Velké Hamry lyfts fram som exempel i beskrivningen av strategiska möten, där alla på orten som stöder elevernas utbildning deltar.",
      },
      pt: {
        name: "Velké Hamry",
        description:
          "É em Velké Hamry, entre outros lugares, que se pode ver como uma localidade junta regularmente todos os que apoiam a educação dos alunos.",
      },
    },
  },
  {
    slug: "limerick",
    real: true,
    source: "en",
    fields: { country: "IE", coordinates: { lat: 52.6638, lon: -8.6267 }, timeZone: "Europe/Dublin" },
    texts: {
      en: {
        name: "Limerick",
        description:
          "In Limerick, school leaders joined up in the OSCAILT network. Their subject in 2009 was how school premises could serve the community around them.",
      },
      ca: {
        name: "Limerick",
        description:
          "Els directors i directores d’escola de Limerick formen la xarxa OSCAILT. El 2009 s’hi va treballar com obrir els edificis escolars a la comunitat.",
      },
      es: {
        name: "Limerick",
        description:
          "OSCAILT es la red de direcciones escolares de Limerick. Su ejemplo, de 2009, trata de abrir las instalaciones de los centros a los vecinos.",
      },
      sv: {
        name: "Limerick",
        description:
          "Rektorerna i Limerick har ett eget nätverk, OSCAILT. År 2009 handlade det om att låta närsamhället använda skolornas lokaler.",
      },
      cs: {
        name: "Limerick",
        description:
          "Ředitelé škol v Limericku se propojili v síti OSCAILT. V roce 2009 řešili, jak mohou školní budovy sloužit i lidem z okolí.",
      },
      pt: {
        name: "Limerick",
        description:
          "Em Limerick, os diretores das escolas juntaram-se na rede OSCAILT. O exemplo de 2009 mostra espaços escolares abertos à comunidade.",
      },
    },
    parts: { highlights: highlightsOfLimerick },
  },
];
