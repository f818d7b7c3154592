import type { DemoRecord } from "../demo";

/** The two networks that guide 1.4 uses as examples. */
export const otherNetworks: DemoRecord<"network">[] = [
  {
    slug: "oscailt",
    real: true,
    source: "en",
    city: "limerick",
    fields: { cities: ["limerick"], themes: ["theme/school-leadership", "theme/community-schools"] },
    texts: {
      en: {
        name: "OSCAILT",
        purpose:
          "OSCAILT is a network of school leaders in Limerick. They want school premises to be there for the community too.",
        howItWorks: "Those who lead the schools are its members. The example in guide 1.4 dates from 2009.",
      },
      ca: {
        name: "OSCAILT",
        purpose:
          "OSCAILT és una xarxa de direccions escolars de Limerick. Volen que els edificis de les escoles serveixin també a la comunitat.",
        howItWorks: "La formen les persones que dirigeixen els centres. L’exemple que recull la guia 1.4 és del 2009.",
      },
      es: {
        name: "OSCAILT",
        purpose:
          "OSCAILT es una red de directores y directoras de Limerick. Quieren que los edificios escolares sirvan también a la comunidad.",
        howItWorks: "La forman quienes dirigen los centros. El ejemplo recogido en la guía 1.4 es de 2009.",
      },
      sv: {
        name: "OSCAILT",
        purpose:
          "OSCAILT är ett nätverk för skolledare i Limerick. De vill att skolornas lokaler också ska komma lokalsamhället till nytta.",
        howItWorks: "Medlemmarna är de som leder skolorna. Exemplet i vägledning 1.4 är från 2009.",
      },
      cs: {
        name: "OSCAILT",
        purpose:
          "OSCAILT je síť ředitelů a ředitelek škol v Limericku. Chtějí, aby školní prostory sloužily i místní komunitě.",
        howItWorks: "Tvoří ji lidé, kteří školy vedou. Příklad v průvodci 1.4 je z roku 2009.",
      },
      pt: {
        name: "OSCAILT",
        purpose:
          "A OSCAILT é uma rede de dirigentes escolares de Limerick. Querem que as instalações das escolas sirvam também a comunidade.",
        howItWorks: "É formada por quem dirige as escolas. O exemplo incluído no guia 1.4 é de 2009.",
      },
    },
  },
  {
    slug: "micro-network-of-clusters",
    real: true,
    source: "en",
    fields: { themes: ["theme/teacher-learning", "theme/school-leadership"] },
    texts: {
      en: {
        name: "Micro-network of ten school clusters",
        purpose:
          "Ten Portuguese clusters, each already made up of several schools, joined forces once more in a small network.",
        howItWorks: "They draw up training plans together, pass on methods and now and then lend each other staff.",
      },
      ca: {
        name: "Microxarxa de deu agrupacions escolars",
        purpose:
          "Deu agrupacions de Portugal, cadascuna feta ja de diverses escoles, es van tornar a unir en una xarxa petita.",
        howItWorks: "Fan els plans de formació en comú, es passen mètodes i de tant en tant es deixen personal.",
      },
      es: {
        name: "Microrred de diez agrupaciones escolares",
        purpose:
          "Diez agrupaciones de Portugal, formadas ya cada una por varias escuelas, volvieron a unirse en una red pequeña.",
        howItWorks: "Preparan en común los planes de formación, se pasan métodos y a veces se ceden personal.",
      },
      sv: {
        name: "Mikronätverk av tio skolkluster",
        purpose:
          "Tio portugisiska kluster, som vart och ett redan består av flera skolor, gick samman i ett litet nätverk.",
        howItWorks:
          "De gör upp fortbildningsplaner ihop, delar med sig av metoder och lånar ibland ut personal till varandra.",
      },
      cs: {
        name: "Mikrosíť deseti seskupení škol",
        purpose:
          "Deset portugalských seskupení, z nichž každé už samo tvoří několik škol, se spojilo ještě v malou síť.",
        howItWorks: "Společně chystají plány vzdělávání učitelů, předávají si metody a občas si půjčí i pracovníky.",
      },
      pt: {
        name: "Microrrede de dez agrupamentos de escolas",
        purpose:
          "Dez agrupamentos portugueses, cada um já composto por várias escolas, voltaram a juntar-se numa rede pequena.",
        howItWorks: "Preparam planos de formação em comum, trocam métodos e, por vezes, cedem pessoal uns aos outros.",
      },
    },
  },
];
