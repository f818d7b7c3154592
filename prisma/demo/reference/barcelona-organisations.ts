import type { DemoRecord } from "../demo";

export const barcelonaOrganisations: DemoRecord<"organisation">[] = [
  {
    slug: "barcelona-education-consortium",
    real: true,
    source: "ca",
    city: "barcelona",
    confirmed: { on: "2026-10-05", until: "2027-10-05" },
    fields: {
      types: ["organisation-type/school-authority"],
      legalForm: "legal-form/public-body",
      city: "barcelona",
    },
    texts: {
      ca: {
        name: "Consorci d’Educació de Barcelona",
        tagline: "Suport institucional a Aprenem en Xarxa",
        description:
          "El Consorci dona suport institucional a Aprenem en Xarxa. El seu president d’aleshores, Josep Gonzàlez-Cambray, va ser un dels dos oradors que van donar la benvinguda a la trobada de ciutats d’abril del 2019.",
      },
      es: {
        name: "Consorcio de Educación de Barcelona",
        tagline: "Apoyo institucional a Aprenem en Xarxa",
        description:
          "Respalda como institución el proyecto Aprenem en Xarxa. Lo presidía en abril de 2019 Josep Gonzàlez-Cambray, que intervino en la apertura de la reunión de ciudades.",
      },
      en: {
        name: "Barcelona Education Consortium",
        tagline: "Institutional support for Aprenem en Xarxa",
        description:
          "The consortium stands behind Aprenem en Xarxa as an institution. Josep Gonzàlez-Cambray, its president in 2019, spoke at the opening of that year’s meeting of cities in Barcelona.",
      },
      sv: {
        name: "Barcelonas utbildningskonsortium",
        tagline: "Institutionellt stöd till Aprenem en Xarxa",
        description:
          "Konsortiet ger institutionellt stöd åt Aprenem en Xarxa. Dess dåvarande ordförande Josep Gonzàlez-Cambray var en av talarna när städernas möte öppnades i april 2019.",
      },
      cs: {
        name: "Barcelonské vzdělávací konsorcium",
        tagline: "Institucionální opora projektu Aprenem en Xarxa",
        description:
          "Konsorcium poskytuje projektu Aprenem en Xarxa institucionální podporu. Jeho tehdejší předseda Josep Gonzàlez-Cambray promluvil v dubnu 2019 na zahájení setkání měst.",
      },
      pt: {
        name: "Consórcio de Educação de Barcelona",
        tagline: "Apoio institucional ao Aprenem en Xarxa",
        description:
          "O Consórcio dá apoio institucional ao Aprenem en Xarxa. Em abril de 2019, o seu presidente, Josep Gonzàlez-Cambray, falou na abertura da reunião das cidades.",
      },
    },
  },
  {
    slug: "universitat-autonoma-de-barcelona",
    real: true,
    source: "ca",
    city: "barcelona",
    fields: { types: ["organisation-type/university"] },
    texts: {
      ca: {
        name: "Universitat Autònoma de Barcelona",
        tagline: "Teoria i mètode per a una xarxa de centres",
        description: "La universitat acompanya Aprenem en Xarxa: hi aporta el marc teòric i la manera de treballar.",
      },
      es: {
        name: "Universidad Autónoma de Barcelona",
        tagline: "Teoría y método para una red de centros",
        description: "De esta universidad vienen la base teórica y el método con que trabaja Aprenem en Xarxa.",
      },
      en: {
        tagline: "Theory and method for schools that learn together",
        description: "Aprenem en Xarxa relies on the university for its theory and for its way of working.",
      },
      sv: {
        tagline: "Teori och metod för skolor som lär tillsammans",
        description: "Universitetet bidrar till Aprenem en Xarxa med teori och metod.",
      },
      cs: {
        tagline: "Teorie a metoda pro školy, které se učí společně",
        description: "Univerzita dodává projektu Aprenem en Xarxa teoretické zázemí a metodu práce.",
      },
      pt: {
        tagline: "Teoria e método para escolas que aprendem juntas",
        description: "O contributo da universidade para o Aprenem en Xarxa é a teoria e o método.",
      },
    },
  },
  {
    slug: "education-inspectorate-of-catalonia",
    real: true,
    source: "ca",
    city: "barcelona",
    fields: { types: ["organisation-type/inspectorate"], legalForm: "legal-form/public-body" },
    texts: {
      ca: {
        name: "Inspecció d’Educació de Catalunya",
        tagline: "La inspecció, al costat de la xarxa",
        description: "Amb el seu suport institucional, la Inspecció fa costat als centres d’Aprenem en Xarxa.",
      },
      es: {
        name: "Inspección de Educación de Cataluña",
        tagline: "La inspección, al lado de la red",
        description: "Presta apoyo institucional a los centros que participan en Aprenem en Xarxa.",
      },
      en: {
        name: "Education Inspectorate of Catalonia",
        tagline: "An inspectorate on the schools’ side",
        description: "The inspectorate gives Aprenem en Xarxa its backing, alongside the consortium and the city.",
      },
      sv: {
        name: "Kataloniens skolinspektion",
        tagline: "En inspektion som stöder nätverket",
        description: "Inspektionen hör till dem som ger Aprenem en Xarxa institutionellt stöd.",
      },
      cs: {
        name: "Katalánská školní inspekce",
        tagline: "Inspekce, která stojí při školách",
        description: "Inspekce patří k institucím, které projekt Aprenem en Xarxa podporují.",
      },
      pt: {
        name: "Inspeção da Educação da Catalunha",
        tagline: "Uma inspeção ao lado da rede",
        description: "A Inspeção está entre as instituições que apoiam o Aprenem en Xarxa.",
      },
    },
  },
  {
    slug: "barcelona-city-council",
    real: true,
    source: "ca",
    city: "barcelona",
    fields: {
      types: ["organisation-type/city-council"],
      legalForm: "legal-form/public-body",
      city: "barcelona",
    },
    texts: {
      ca: {
        name: "Ajuntament de Barcelona",
        tagline: "L’ajuntament que va acollir les altres ciutats",
        description:
          "Fa costat institucionalment a Aprenem en Xarxa. El 2019, la tinenta d’alcaldia Laia Ortiz va rebre en nom seu els representants de 19 ciutats.",
      },
      es: {
        name: "Ayuntamiento de Barcelona",
        tagline: "El ayuntamiento que recibió a las demás ciudades",
        description:
          "Es una de las tres instituciones que apoyan Aprenem en Xarxa. En 2019, la teniente de alcaldía Laia Ortiz dio la bienvenida a los visitantes de 19 ciudades.",
      },
      en: {
        name: "Barcelona City Council",
        tagline: "The council that welcomed the other cities",
        description:
          "The council is one of three public bodies that support Aprenem en Xarxa. Its deputy mayor Laia Ortiz welcomed delegates from 19 cities in 2019.",
      },
      sv: {
        name: "Barcelona stad",
        tagline: "Staden som tog emot de andra",
        description:
          "Staden är en av tre institutioner som stöder Aprenem en Xarxa. År 2019 hälsade biträdande borgmästaren Laia Ortiz gäster från 19 städer välkomna.",
      },
      cs: {
        name: "Město Barcelona",
        tagline: "Město, které přivítalo ostatní",
        description:
          "Město je jednou ze tří institucí, které stojí za projektem Aprenem en Xarxa. V roce 2019 jeho náměstkyně Laia Ortiz přivítala zástupce 19 měst.",
      },
      pt: {
        name: "Câmara Municipal de Barcelona",
        tagline: "A câmara que acolheu as outras cidades",
        description:
          "É uma das três instituições que apoiam o Aprenem en Xarxa. Em 2019, a vice-presidente Laia Ortiz deu as boas-vindas a representantes de 19 cidades.",
      },
    },
  },
  {
    slug: "sant-marti-education-services",
    real: true,
    source: "ca",
    city: "barcelona",
    fields: { city: "barcelona" },
    texts: {
      ca: {
        name: "Serveis Educatius de Sant Martí",
        tagline: "Coordinació, logística i espais virtuals",
        description:
          "Són els serveis educatius del districte. Coordinen Aprenem en Xarxa, se n’ocupen de la logística i en mantenen els espais virtuals.",
      },
      es: {
        name: "Servicios Educativos de Sant Martí",
        tagline: "Coordinación, logística y espacios virtuales",
        description:
          "Los servicios educativos del distrito coordinan Aprenem en Xarxa. También resuelven la logística y cuidan los espacios virtuales.",
      },
      en: {
        name: "Sant Martí Education Services",
        tagline: "Coordination, logistics and virtual spaces",
        description:
          "These are the education services of the Sant Martí district. For Aprenem en Xarxa they do the coordinating, see to the logistics and run the virtual spaces.",
      },
      sv: {
        name: "Sant Martís utbildningstjänster",
        tagline: "Samordning, praktik och virtuella rum",
        description:
          "Stadsdelens utbildningstjänster samordnar Aprenem en Xarxa, ordnar det praktiska och sköter de virtuella rummen.",
      },
      cs: {
        name: "Vzdělávací služby obvodu Sant Martí",
        tagline: "Koordinace, organizace a virtuální prostory",
        description:
          "Vzdělávací služby městského obvodu koordinují Aprenem en Xarxa. Zajišťují organizační stránku a starají se o virtuální prostory.",
      },
      pt: {
        name: "Serviços Educativos de Sant Martí",
        tagline: "Coordenação, logística e espaços virtuais",
        description:
          "São os serviços educativos do distrito. Cabe-lhes coordenar o Aprenem en Xarxa, tratar da logística e manter os espaços virtuais.",
      },
    },
    parts: {
      contacts: [
        {
          fields: {
            person: "aprenem-en-xarxa-promoters",
            role: "contact-role/coordinator",
            receivesMessages: true,
          },
        },
      ],
    },
  },
  {
    slug: "cities-network",
    real: true,
    source: "en",
    fields: {},
    texts: {
      en: {
        name: "European cities’ network, working group on education",
        tagline: "Cities that visit one another to talk about school",
        description:
          "A network of European cities has a working group on education. In April 2019 the group met in Barcelona, visited four schools and told its host, as a critical friend, what it thought. Vienna was next.",
      },
      ca: {
        name: "Xarxa de ciutats europees, grup de treball d’educació",
        tagline: "Ciutats que es visiten per parlar d’escola",
        description:
          "Una xarxa de ciutats d’Europa té un grup de treball dedicat a l’educació. L’abril del 2019 va ser a Barcelona, hi va visitar quatre centres i va dir a l’amfitriona, com a amic crític, què en pensava. Després tocava Viena.",
      },
      es: {
        name: "Red de ciudades europeas, grupo de trabajo de educación",
        tagline: "Ciudades que se visitan para hablar de la escuela",
        description:
          "Una red de ciudades de Europa cuenta con este grupo de trabajo. Se reunió en Barcelona en abril de 2019, conoció cuatro centros y ofreció a la anfitriona una mirada de amigo crítico. La siguiente cita era Viena.",
      },
      sv: {
        name: "Europeiskt städernätverk, arbetsgruppen för utbildning",
        tagline: "Städer som besöker varandra för att tala om skolan",
        description:
          "Arbetsgruppen hör till ett nätverk av städer i Europa. I april 2019 träffades den i Barcelona, besökte fyra skolor och sade som kritisk vän vad den tyckte. Därefter stod Wien på tur.",
      },
      cs: {
        name: "Síť evropských měst, pracovní skupina pro vzdělávání",
        tagline: "Města, která se navštěvují a mluví o školách",
        description:
          "Skupina je součástí sítě evropských měst. V dubnu 2019 se sešla v Barceloně, navštívila čtyři školy a hostitelům jako kritický přítel řekla svůj názor. Další na řadě byla Vídeň.",
      },
      pt: {
        name: "Rede de cidades europeias, grupo de trabalho da educação",
        tagline: "Cidades que se visitam para falar da escola",
        description:
          "O grupo pertence a uma rede de cidades da Europa. Em abril de 2019 esteve em Barcelona, visitou quatro escolas e disse ao anfitrião, como amigo crítico, o que achava. Seguia-se Viena.",
      },
    },
  },
];
