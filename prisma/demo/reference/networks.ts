import type { DemoRecord } from "../demo";

const anotherSource = "Una altra font pública";

/** The label of each figure in every language. */
const label = {
  ca: "Xarxes dins de Xarxes pel Canvi",
  es: "Redes dentro de Xarxes pel Canvi",
  en: "Networks within Xarxes pel Canvi",
  sv: "Nätverk inom Xarxes pel Canvi",
  cs: "Sítě v rámci Xarxes pel Canvi",
  pt: "Redes dentro das Xarxes pel Canvi",
};

export const barcelonaNetworks: DemoRecord<"network">[] = [
  {
    slug: "xarxes-pel-canvi",
    real: true,
    source: "ca",
    city: "barcelona",
    confirmed: { on: "2026-10-05", until: "2027-10-05" },
    fields: { cities: ["barcelona"] },
    texts: {
      ca: {
        name: "Xarxes pel Canvi",
        purpose: "Que les escoles de Barcelona intercanviïn idees, bones pràctiques i recursos.",
        howItWorks:
          "Els centres s’apleguen en xarxes que, juntes, cobreixen tota la ciutat. Quantes n’hi ha depèn de l’any i de qui les compta: per això cada xifra porta la data i la font.",
      },
      es: {
        purpose: "Que las escuelas de Barcelona intercambien ideas, buenas prácticas y recursos.",
        howItWorks:
          "Los centros se agrupan en redes que, entre todas, llegan a toda Barcelona. Su número varía según el año y según quién cuente; por eso cada cifra lleva fecha y fuente.",
      },
      en: {
        purpose: "To let schools in Barcelona exchange ideas, good practice and resources.",
        howItWorks:
          "Schools belong to networks that together cover all of Barcelona. How many there are depends on the year and on who counts, which is why every figure has a date and a source.",
      },
      sv: {
        purpose: "Att skolorna i Barcelona ska utbyta idéer, god praxis och resurser.",
        howItWorks:
          "Skolorna ingår i nätverk som tillsammans täcker hela Barcelona. Hur många de är beror på året och på vem som räknar. Därför har varje siffra ett datum och en källa.",
      },
      cs: {
        purpose: "Aby si školy v Barceloně vyměňovaly nápady, dobrou praxi a zdroje.",
        howItWorks:
          "Školy patří do sítí, které dohromady pokrývají celou Barcelonu. Kolik jich je, záleží na roce i na tom, kdo počítá, a proto má každý údaj datum a zdroj.",
      },
      pt: {
        purpose: "Que as escolas de Barcelona troquem ideias, boas práticas e recursos.",
        howItWorks:
          "As escolas agrupam-se em redes que, no total, abrangem Barcelona inteira. O número depende do ano e de quem conta: daí cada valor trazer data e fonte.",
      },
    },
    parts: {
      facts: [
        {
          fields: { value: 22, asOf: "2019-05-06", source: "Notícia de la trobada de Barcelona, 6 de maig del 2019" },
          texts: {
            ca: { label: label.ca, note: "Les que es van presentar a la trobada de ciutats." },
            es: { label: label.es, note: "Las que se presentaron en la reunión de ciudades." },
            en: { label: label.en, note: "As presented at the meeting of cities." },
            sv: { label: label.sv, note: "Så många presenterades vid städernas möte." },
            cs: { label: label.cs, note: "Tolik jich bylo představeno na setkání měst." },
            pt: { label: label.pt, note: "As que foram apresentadas na reunião de cidades." },
          },
        },
        {
          fields: { value: 19, asOf: "2017-01", source: anotherSource },
          texts: {
            ca: { label: label.ca, note: "La xifra més antiga que coneixem." },
            es: { label: label.es, note: "La cifra más antigua que conocemos." },
            en: { label: label.en, note: "The earliest figure we know of." },
            sv: { label: label.sv, note: "Den äldsta siffra vi känner till." },
            cs: { label: label.cs, note: "Nejstarší údaj, který známe." },
            pt: { label: label.pt, note: "O valor mais antigo que conhecemos." },
          },
        },
        {
          fields: { value: 23, asOf: "2019", source: anotherSource },
          texts: {
            ca: { label: label.ca, note: "No coincideix amb la xifra de la trobada del mateix any." },
            es: { label: label.es, note: "No coincide con la cifra de la reunión de ese mismo año." },
            en: { label: label.en, note: "Not the same as the figure given at that year’s meeting." },
            sv: { label: label.sv, note: "Skiljer sig från siffran vid mötet samma år." },
            cs: { label: label.cs, note: "Liší se od čísla, které zaznělo na setkání v témže roce." },
            pt: { label: label.pt, note: "Não coincide com o valor da reunião do mesmo ano." },
          },
        },
        {
          fields: { value: 16, asOf: "2022/2023", source: anotherSource },
          texts: {
            ca: { label: label.ca, note: "La xifra més recent que coneixem." },
            es: { label: label.es, note: "La cifra más reciente que conocemos." },
            en: { label: label.en, note: "The latest figure we know of." },
            sv: { label: label.sv, note: "Den senaste siffra vi känner till." },
            cs: { label: label.cs, note: "Nejnovější údaj, který známe." },
            pt: { label: label.pt, note: "O valor mais recente que conhecemos." },
          },
        },
      ],
    },
  },
  {
    slug: "aprenem-en-xarxa-network",
    real: true,
    source: "ca",
    city: "barcelona",
    fields: {
      cities: ["barcelona"],
      founded: "2014",
      coordinator: "sant-marti-education-services",
      themes: ["theme/teacher-learning", "theme/community-schools"],
    },
    texts: {
      ca: {
        name: "Aprenem en Xarxa",
        purpose: "Que els centres públics de Sant Martí–Poblenou comparteixin el que saben i ningú no quedi aïllat.",
        howItWorks:
          "L’impuls ve dels equips directius. Els serveis educatius del districte ho lliguen tot, la universitat hi posa la teoria i el mètode, i tres institucions més hi donen suport.",
      },
      es: {
        purpose: "Que los centros públicos de Sant Martí–Poblenou compartan lo que saben y ninguno se quede solo.",
        howItWorks:
          "Los equipos directivos tiran de la red. Los servicios educativos del distrito la coordinan, la universidad pone teoría y método, y otras tres instituciones la apoyan.",
      },
      en: {
        purpose: "To let public schools in Sant Martí–Poblenou pool what they know, so that none is left on its own.",
        howItWorks:
          "Management teams are its engine. The district’s education services keep it together, a university brings theory and method, and three more institutions back it.",
      },
      sv: {
        purpose: "Att de offentliga skolorna i Sant Martí–Poblenou delar det de kan, så att ingen står ensam.",
        howItWorks:
          "Skolornas ledningsgrupper är motorn. Stadsdelens utbildningstjänster håller ihop nätverket, universitetet bidrar med teori och metod, och ytterligare tre institutioner ger sitt stöd.",
      },
      cs: {
        purpose: "Aby veřejné školy v Sant Martí–Poblenou sdílely, co umějí, a žádná nezůstala stranou.",
        howItWorks:
          "Hybnou silou jsou vedení škol. Síť drží pohromadě vzdělávací služby obvodu, univerzita přináší teorii a metodu a další tři instituce jí poskytují oporu.",
      },
      pt: {
        purpose: "Que as escolas públicas de Sant Martí–Poblenou partilhem o que sabem e nenhuma fique isolada.",
        howItWorks:
          "O motor são as direções das escolas. Os serviços educativos do distrito coordenam, a universidade traz teoria e método, e mais três instituições apoiam.",
      },
    },
    parts: {
      supporters: [
        { fields: { organisation: "universitat-autonoma-de-barcelona", role: "partner-role/method" } },
        { fields: { organisation: "barcelona-education-consortium", role: "partner-role/institutional-support" } },
        { fields: { organisation: "education-inspectorate-of-catalonia", role: "partner-role/institutional-support" } },
        { fields: { organisation: "barcelona-city-council", role: "partner-role/institutional-support" } },
      ],
      contacts: [
        {
          fields: {
            organisation: "sant-marti-education-services",
            role: "contact-role/coordinator",
            receivesMessages: true,
          },
        },
      ],
    },
  },
];
