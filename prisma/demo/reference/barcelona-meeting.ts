import type { DemoRecord } from "../demo";
import { barcelonaReview } from "./barcelona-review";
import { barcelonaSessions } from "./barcelona-sessions";
import { barcelonaVisits } from "./barcelona-visits";

const newsOfTheMeeting = "News of the meeting, 6 May 2019";

export const barcelonaMeetings: DemoRecord<"meeting">[] = [
  {
    slug: "barcelona-2019",
    real: true,
    takenFrom: {
      publisher: "Eurocities",
      address: "https://eurocities.eu/latest/cities-boost-mutual-learning-for-inclusive-education/",
      on: "2019-05-06",
    },
    source: "en",
    city: "barcelona",
    confirmed: { on: "2026-10-05", until: "2027-10-05" },
    fields: {
      series: "Working group on education",
      organisers: ["cities-network"],
      chair: "Jean-Jacques Derrien",
      hostCity: "barcelona",
      start: "2019-04-24",
      end: "2019-04-26",
      method: "method/critical-friend-review",
      pillars: [
        "pillar/good-start-in-life",
        "pillar/inclusive-education",
        "pillar/diversity-and-cohesion",
        "pillar/accessible-services",
      ],
      topics: [
        "theme/teacher-learning",
        "theme/school-leadership",
        "theme/digital-education",
        "theme/early-school-leaving",
      ],
      participants: 38,
      participatingCities: 19,
      next: "vienna-2019",
    },
    texts: {
      en: {
        title: "Working group on education, Barcelona 2019",
        summary:
          "For three days in April 2019, 38 people from 19 cities took a close look at Barcelona’s schools. They were the working group on education of a European cities’ network, with Jean-Jacques Derrien in the chair.\n\nThe group heard about the networks called Xarxes pel Canvi, visited four schools and then told its hosts, as critical friends, what works well and what could be better. This page follows the news published on 6 May 2019.",
        outcomes:
          "Everyone agreed on two strengths: the vision is ambitious, and the teams are highly motivated. Barcelona was given four suggestions. Involve more of those who have a stake, build support outside the schools, see that projects last, and take what works to more places.\n\nPractices in teacher training and school leadership, in the use of digital tools and in preventing early drop-out drew the most attention. The discussion rested on four pillars: a good start in life, inclusive education, diversity and social cohesion, and accessible services.\n\nThe group agreed to meet again in Vienna in the second half of November 2019.",
      },
      ca: {
        title: "Grup de treball d’educació, Barcelona 2019",
        summary:
          "Durant tres dies d’abril del 2019, 38 persones de 19 ciutats van mirar de prop les escoles de Barcelona. Era el grup de treball d’educació d’una xarxa europea de ciutats, amb Jean-Jacques Derrien a la presidència.\n\nEl grup va conèixer les Xarxes pel Canvi, va visitar quatre centres i va dir als amfitrions, com fan els amics crítics, què funciona i què es podria millorar. Aquesta pàgina segueix la notícia publicada el 6 de maig del 2019.",
        outcomes:
          "Tothom va coincidir en dos punts forts: la visió és ambiciosa i els equips estan molt motivats. Barcelona va rebre quatre suggeriments: sumar-hi més agents, buscar suport fora dels centres, fer que els projectes durin i portar més lluny allò que ja dona fruit.\n\nVan cridar l’atenció sobretot les pràctiques de formació docent i lideratge escolar, les eines digitals i la feina per evitar l’abandonament prematur. El debat es va sostenir en quatre pilars: un bon començament a la vida, l’educació inclusiva, la diversitat i la cohesió social, i uns serveis accessibles.\n\nEl grup va quedar que es tornaria a veure a Viena la segona quinzena de novembre del 2019.",
      },
      es: {
        title: "Grupo de trabajo de educación, Barcelona 2019",
        summary:
          "En abril de 2019, 38 personas de 19 ciudades pasaron tres días mirando de cerca las escuelas de Barcelona. Formaban el grupo de trabajo de educación de una red europea de ciudades, con Jean-Jacques Derrien en la presidencia.\n\nEl grupo conoció las Xarxes pel Canvi, visitó cuatro centros y contó después a sus anfitriones, como amigo crítico, qué funciona y qué puede mejorar. Esta página sigue la noticia publicada el 6 de mayo de 2019.",
        outcomes:
          "Hubo acuerdo general en dos puntos fuertes: una visión ambiciosa y unos equipos muy motivados. Barcelona recibió cuatro sugerencias: contar con más agentes, buscar apoyo fuera de los centros, lograr que los proyectos duren y llevar más lejos lo que da resultado.\n\nLlamaron la atención sobre todo la formación docente y el liderazgo escolar, las herramientas digitales y el trabajo para evitar el abandono. El debate se apoyó en cuatro pilares: un buen comienzo en la vida, la educación inclusiva, la diversidad y la cohesión social, y unos servicios accesibles.\n\nEl grupo quedó en volver a verse en Viena en la segunda quincena de noviembre de 2019.",
      },
      sv: {
        title: "Arbetsgruppen för utbildning, Barcelona 2019",
        summary:
          "Under tre dagar i april 2019 tittade 38 personer från 19 städer närmare på skolorna i Barcelona. De utgjorde arbetsgruppen för utbildning i ett europeiskt städernätverk. Ordförande var Jean-Jacques Derrien.\n\nGruppen fick höra om nätverken Xarxes pel Canvi, besökte fyra skolor och berättade sedan för värdarna, som kritiska vänner, vad som fungerar och vad som kan bli bättre. Sidan bygger på nyheten från den 6 maj 2019.",
        outcomes:
          "Alla var eniga om två styrkor: visionen är ambitiös och arbetslagen är mycket motiverade. Barcelona fick fyra förslag med sig: ta med fler av dem som berörs, skaffa stöd utanför skolorna, se till att projekten håller i längden och låt fler ta del av det som fungerar.\n\nMest uppmärksamhet fick arbetet med lärarfortbildning och skolledarskap, digitala verktyg och insatser mot tidiga skolavhopp. Samtalen vilade på fyra pelare: en bra start i livet, inkluderande utbildning, mångfald och social sammanhållning samt tillgängliga tjänster.\n\nGruppen bestämde att ses igen i Wien under andra hälften av november 2019.",
      },
      cs: {
        title: "Pracovní skupina pro vzdělávání, Barcelona 2019",
        summary:
          "Tři dny v dubnu 2019 si 38 lidí z 19 měst zblízka prohlíželo barcelonské školy. Tvořili pracovní skupinu pro vzdělávání jedné evropské sítě měst a předsedal jim Jean-Jacques Derrien.\n\nSkupina se seznámila se sítěmi Xarxes pel Canvi, navštívila čtyři školy a pak hostitelům jako kritický přítel řekla, co funguje a co by šlo dělat lépe. Stránka vychází ze zprávy zveřejněné 6. května 2019.",
        outcomes:
          "Na dvou silných stránkách se shodli všichni: vize je ambiciózní a týmy jsou velmi motivované. Barcelona si odnesla čtyři návrhy: přizvat více těch, jichž se věc týká, získat oporu i mimo školy, dbát na to, aby projekty vydržely, a rozšířit, co se osvědčilo.\n\nNejvíc zaujala praxe ve vzdělávání učitelů a vedení škol, digitální nástroje a to, jak předcházet předčasným odchodům ze vzdělávání. Debata stála na čtyřech pilířích: dobrý start do života, inkluzivní vzdělávání, rozmanitost a sociální soudržnost a dostupné služby.\n\nDalší setkání skupina naplánovala do Vídně na druhou polovinu listopadu 2019.",
      },
      pt: {
        title: "Grupo de trabalho da educação, Barcelona 2019",
        summary:
          "Em três dias de abril de 2019, 38 pessoas de 19 cidades olharam de perto para as escolas de Barcelona. Eram o grupo de trabalho da educação de uma rede europeia de cidades, presidido por Jean-Jacques Derrien.\n\nO grupo ficou a conhecer as Xarxes pel Canvi, visitou quatro escolas e disse depois aos anfitriões, como amigo crítico, o que corre bem e o que pode melhorar. Esta página segue a notícia publicada a 6 de maio de 2019.",
        outcomes:
          "Todos concordaram em dois pontos fortes: a visão é ambiciosa e as equipas estão muito motivadas. Barcelona recebeu quatro sugestões: chamar mais parceiros, procurar apoio fora das escolas, garantir que os projetos perduram e levar mais longe o que dá resultado.\n\nChamaram sobretudo a atenção a formação de professores e a liderança escolar, as ferramentas digitais e o trabalho para evitar o abandono. O debate assentou em quatro pilares: um bom começo de vida, a educação inclusiva, a diversidade e a coesão social, e serviços acessíveis.\n\nO grupo marcou novo encontro em Viena para a segunda quinzena de novembro de 2019.",
      },
    },
    parts: {
      sessions: barcelonaSessions,
      visits: barcelonaVisits,
      reviewItems: barcelonaReview,
      contacts: [{ fields: { person: "masha-smirnova", role: "contact-role/secretariat", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 38, asOf: "2019-04-24/2019-04-26", source: newsOfTheMeeting },
          texts: {
            en: { label: "Participants", note: "Representatives of the cities that took part." },
            ca: { label: "Participants", note: "Representants de les ciutats que hi van prendre part." },
            es: { label: "Participantes", note: "Representantes de las ciudades que asistieron." },
            sv: { label: "Deltagare", note: "Företrädare för de städer som var med." },
            cs: { label: "Účastníci", note: "Zástupci měst, která se zúčastnila." },
            pt: { label: "Participantes", note: "Representantes das cidades que estiveram presentes." },
          },
        },
        {
          fields: { value: 19, asOf: "2019-04-24/2019-04-26", source: newsOfTheMeeting },
          texts: {
            en: { label: "Cities", note: "Cities that sent someone; the report does not list them." },
            ca: { label: "Ciutats", note: "Ciutats que hi van enviar algú; no es diu quines." },
            es: { label: "Ciudades", note: "Ciudades que enviaron a alguien; no se dice cuáles." },
            sv: { label: "Städer", note: "Städer som sände någon; det framgår inte vilka." },
            cs: { label: "Města", note: "Města, která někoho vyslala; která to byla, se neuvádí." },
            pt: { label: "Cidades", note: "Cidades que enviaram alguém; não se diz quais." },
          },
        },
      ],
    },
  },
  {
    slug: "vienna-2019",
    real: true,
    takenFrom: {
      publisher: "Eurocities",
      address: "https://eurocities.eu/latest/cities-boost-mutual-learning-for-inclusive-education/",
      on: "2019-05-06",
    },
    source: "en",
    city: "vienna",
    fields: {
      series: "Working group on education",
      organisers: ["cities-network"],
      hostCity: "vienna",
      start: "[2019-11-16..2019-11-30]",
      previous: "barcelona-2019",
    },
    texts: {
      en: {
        title: "Working group on education, Vienna 2019",
        summary:
          "Next after Barcelona came Vienna. When this was announced in May 2019, the exact days in November were still open.",
      },
      ca: {
        title: "Grup de treball d’educació, Viena 2019",
        summary:
          "Després de Barcelona, Viena. Quan es va anunciar, el maig del 2019, encara no se sabien els dies exactes de novembre.",
      },
      es: {
        title: "Grupo de trabajo de educación, Viena 2019",
        summary:
          "A la reunión de Barcelona debía seguirle la de Viena. Al anunciarse, en mayo de 2019, faltaba concretar los días de noviembre.",
      },
      sv: {
        title: "Arbetsgruppen för utbildning, Wien 2019",
        summary:
          "Efter Barcelona var det Wiens tur. När mötet aviserades i maj 2019 var de exakta dagarna i november inte spikade.",
      },
      cs: {
        title: "Pracovní skupina pro vzdělávání, Vídeň 2019",
        summary:
          "Po Barceloně měla přijít na řadu Vídeň. V květnu 2019, kdy se setkání ohlásilo, ještě nebyly známy přesné listopadové dny.",
      },
      pt: {
        title: "Grupo de trabalho da educação, Viena 2019",
        summary:
          "Depois de Barcelona, Viena. Quando foi anunciada, em maio de 2019, a reunião ainda não tinha dias certos em novembro.",
      },
    },
  },
];
