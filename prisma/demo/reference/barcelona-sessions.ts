import type { DemoRecord } from "../demo";

type MeetingParts = NonNullable<DemoRecord<"meeting">["parts"]>;

/** The order is known, but not days and times: `day` and `time` stay empty. */
export const barcelonaSessions: MeetingParts["sessions"] = [
  {
    key: "opening",
    fields: { kind: "session-kind/opening" },
    texts: {
      en: {
        title: "Opening",
        description: "Barcelona and its Education Consortium welcomed the group, chaired by Jean-Jacques Derrien.",
        speakers: [
          { title: "Laia Ortiz", text: "deputy mayor for social rights, Barcelona" },
          {
            title: "Josep Gonzàlez-Cambray",
            text: "president of the Barcelona Education Consortium and head of public schools in Catalonia (the news of 6 May 2019 writes his name Gonzales-Cambray)",
          },
        ],
      },
      ca: {
        title: "Obertura",
        description: "Barcelona i el Consorci d’Educació van rebre el grup, presidit per Jean-Jacques Derrien.",
        speakers: [
          { title: "Laia Ortiz", text: "tinenta d’alcaldia de Drets Socials de Barcelona" },
          {
            title: "Josep Gonzàlez-Cambray",
            text: "president del Consorci d’Educació de Barcelona i responsable dels centres públics de Catalunya (la notícia del 6 de maig del 2019 escriu Gonzales-Cambray)",
          },
        ],
      },
      es: {
        title: "Apertura",
        description: "Barcelona y su Consorcio de Educación recibieron al grupo, presidido por Jean-Jacques Derrien.",
        speakers: [
          { title: "Laia Ortiz", text: "teniente de alcalde de Derechos Sociales de Barcelona" },
          {
            title: "Josep Gonzàlez-Cambray",
            text: "presidente del Consorcio de Educación de Barcelona y responsable de los centros públicos de Cataluña (en la noticia del 6 de mayo de 2019, Gonzales-Cambray)",
          },
        ],
      },
      sv: {
        title: "Öppning",
        description:
          "Barcelona stad och utbildningskonsortiet hälsade gruppen välkommen. Ordförande var Jean-Jacques Derrien.",
        speakers: [
          { title: "Laia Ortiz", text: "biträdande borgmästare med ansvar för sociala rättigheter, Barcelona" },
          {
            title: "Josep Gonzàlez-Cambray",
            text: "ordförande för Barcelonas utbildningskonsortium och chef för de offentliga skolorna i Katalonien (i nyheten från den 6 maj 2019 stavat Gonzales-Cambray)",
          },
        ],
      },
      cs: {
        title: "Zahájení",
        description: "Skupinu, které předsedal Jean-Jacques Derrien, přivítala Barcelona a její vzdělávací konsorcium.",
        speakers: [
          { title: "Laia Ortiz", text: "náměstkyně pro sociální práva, Barcelona" },
          {
            title: "Josep Gonzàlez-Cambray",
            text: "předseda Barcelonského vzdělávacího konsorcia a vedoucí správy veřejných škol v Katalánsku (zpráva z 6. května 2019 uvádí Gonzales-Cambray)",
          },
        ],
      },
      pt: {
        title: "Abertura",
        description:
          "Barcelona e o seu Consórcio de Educação deram as boas-vindas ao grupo, presidido por Jean-Jacques Derrien.",
        speakers: [
          { title: "Laia Ortiz", text: "vice-presidente da Câmara de Barcelona, com o pelouro dos Direitos Sociais" },
          {
            title: "Josep Gonzàlez-Cambray",
            text: "presidente do Consórcio de Educação de Barcelona e responsável pelas escolas públicas da Catalunha (na notícia de 6 de maio de 2019, Gonzales-Cambray)",
          },
        ],
      },
    },
  },
  {
    key: "networks-for-change",
    fields: { kind: "session-kind/city-update", presents: ["xarxes-pel-canvi"] },
    texts: {
      en: {
        title: "Xarxes pel Canvi",
        description: "Barcelona presented its networks of schools. There were 22 of them then, across the whole city.",
      },
      ca: {
        title: "Les Xarxes pel Canvi",
        description: "Barcelona va presentar les seves xarxes d’escoles: aleshores, 22, de punta a punta de la ciutat.",
      },
      es: {
        title: "Las Xarxes pel Canvi",
        description: "Barcelona dio a conocer sus redes de escuelas. Eran entonces 22 y llegaban a toda la ciudad.",
      },
      sv: {
        title: "Xarxes pel Canvi",
        description: "Barcelona berättade om sina skolnätverk, som då var 22 till antalet och täckte hela staden.",
      },
      cs: {
        title: "Xarxes pel Canvi",
        description: "Barcelona představila své sítě škol. Tehdy jich bylo 22 a zahrnovaly celé město.",
      },
      pt: {
        title: "As Xarxes pel Canvi",
        description: "Barcelona apresentou as suas redes de escolas: à data, 22, espalhadas por toda a cidade.",
      },
    },
  },
  {
    key: "school-visits",
    fields: { kind: "session-kind/visit" },
    texts: {
      en: {
        title: "Four schools, four visits",
        description:
          "The delegates saw an early-years school, a lower secondary school, one for every age and one for children from 3 to 12.",
      },
      ca: {
        title: "Quatre centres, quatre visites",
        description:
          "Els delegats van conèixer un centre de primera infància, un institut d’ESO, un institut escola i una escola de 3 a 12 anys.",
      },
      es: {
        title: "Cuatro centros, cuatro visitas",
        description:
          "Los delegados conocieron un centro de primera infancia, otro de secundaria obligatoria, uno para todas las edades y uno de 3 a 12 años.",
      },
      sv: {
        title: "Fyra skolor, fyra besök",
        description:
          "Deltagarna fick se en verksamhet för de yngsta, en skola för 12–16-åringar, en för alla åldrar och en för barn mellan 3 och 12 år.",
      },
      cs: {
        title: "Čtyři školy, čtyři návštěvy",
        description:
          "Delegáti viděli zařízení pro nejmenší, školu pro žáky od 12 do 16 let, jednu školu pro všechny věkové skupiny a jednu pro děti od 3 do 12 let.",
      },
      pt: {
        title: "Quatro escolas, quatro visitas",
        description:
          "Os delegados conheceram um estabelecimento para os mais pequenos, uma escola dos 12 aos 16 anos, outra para todas as idades e uma dos 3 aos 12.",
      },
    },
  },
  {
    key: "feedback",
    fields: { kind: "session-kind/feedback" },
    texts: {
      en: {
        title: "Critical friend review",
        description:
          "After the visits the guests spoke plainly: two strengths, on which everyone agreed, and four suggestions for Barcelona.",
      },
      ca: {
        title: "Revisió amb amics crítics",
        description:
          "Fetes les visites, els convidats van parlar clar: dos punts forts, amb l’acord de tothom, i quatre suggeriments per a la ciutat.",
      },
      es: {
        title: "Revisión con amigos críticos",
        description:
          "Tras las visitas, los invitados hablaron con franqueza: dos puntos fuertes, compartidos por todos, y cuatro sugerencias para la ciudad.",
      },
      sv: {
        title: "Kollegial granskning med kritiska vänner",
        description:
          "Efter besöken sade gästerna rakt ut vad de tyckte: två styrkor, som alla var överens om, och fyra förslag till Barcelona.",
      },
      cs: {
        title: "Hodnocení kritickými přáteli",
        description:
          "Po návštěvách řekli hosté otevřeně, co si myslí: dvě silné stránky, na nichž se shodli všichni, a čtyři návrhy pro Barcelonu.",
      },
      pt: {
        title: "Revisão com amigos críticos",
        description:
          "Depois das visitas, os convidados falaram com franqueza: dois pontos fortes, com o acordo de todos, e quatro sugestões para a cidade.",
      },
    },
  },
  {
    key: "plenary",
    fields: { kind: "session-kind/plenary" },
    texts: {
      en: {
        title: "What the cities take home",
        description:
          "Three kinds of practice were singled out: teacher training and school leadership, digital tools, and the prevention of early drop-out.",
      },
      ca: {
        title: "Què s’emporten les ciutats",
        description:
          "Se’n van destacar tres menes de pràctiques: la formació docent i el lideratge dels centres, les eines digitals i la prevenció de l’abandonament prematur.",
      },
      es: {
        title: "Qué se llevan las ciudades",
        description:
          "Se destacaron tres tipos de prácticas: la formación del profesorado y el liderazgo de los centros, las herramientas digitales y la prevención del abandono temprano.",
      },
      sv: {
        title: "Vad städerna tar med sig hem",
        description:
          "Tre sorters praxis lyftes fram: lärarfortbildning och skolledarskap, digitala verktyg samt arbetet mot tidiga skolavhopp.",
      },
      cs: {
        title: "Co si města odvážejí domů",
        description:
          "Vyzdvihly se tři druhy praxe: vzdělávání učitelů a vedení škol, digitální nástroje a předcházení předčasným odchodům ze školy.",
      },
      pt: {
        title: "O que as cidades levam para casa",
        description:
          "Destacaram-se três tipos de práticas: a formação de professores e a liderança das escolas, as ferramentas digitais e a prevenção do abandono precoce.",
      },
    },
  },
];
