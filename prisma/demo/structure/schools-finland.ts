import { schoolsOf } from "./school";
import { finland } from "./stages";

const helsinki = schoolsOf("helsinki", "sv");
const tampere = schoolsOf("tampere", "sv");

export const schoolsOfHelsinki = [
  helsinki("lykttornets-skola", {
    name: "Lykttornets skola",
    fields: { officialCode: "00911", ownership: "ownership/public" },
    address: ["Lykttornsgränden 4", "00570"],
    at: [60.1821, 24.9902],
    stages: [finland.lowerClasses],
    about: {
      sv: "En lågstadieskola vid vattnet med drygt trehundra elever. Varje klass har en vuxen på morgonen som bara har till uppgift att säga hej och lyssna.",
      en: "A primary school by the water with a little over three hundred pupils. Each class has one adult in the morning whose only task is to say hello and listen.",
      ca: "Una escola de primària vora l’aigua. Al matí, cada grup té una persona adulta que només ha de saludar i escoltar.",
      cs: "Škola u vody pro děti od sedmi do třinácti let. Každou třídu ráno vítá jeden dospělý, který má jediný úkol: pozdravit a naslouchat.",
    },
    confirmed: { on: "2026-08-19", until: "2027-08-19" },
    parts: {
      contacts: [{ fields: { person: "saga", role: "contact-role/promoter", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 318, asOf: "2025-09-20", source: "Xarxa demo" },
          texts: { sv: { label: "Elever" }, en: { label: "Pupils" } },
        },
      ],
    },
  }),
  helsinki("kottbackens-skola", {
    name: "Kottbackens skola",
    fields: { officialCode: "00912", ownership: "ownership/public" },
    address: ["Kottstigen 19", "00680"],
    at: [60.2201, 24.9334],
    stages: [finland.preSchool, finland.lowerClasses],
    about: {
      sv: "Förskolan och årskurs ett delar korridor, klädhängare och skogsdag. Barnen byter alltså inte hus när skolan börjar, bara sida i tamburen.",
      en: "Pre-school and year one share a corridor, a row of pegs and a day in the woods. Starting school means changing sides in the cloakroom.",
    },
  }),
  helsinki("sjobodens-hogstadieskola", {
    name: "Sjöbodens högstadieskola",
    fields: { officialCode: "00921", ownership: "ownership/public", coordinatesApproximate: true },
    address: ["Bryggvaktarvägen 2", "00210"],
    at: [60.1598, 24.8771],
    stages: [finland.upperClasses],
  }),
  helsinki("isflakets-enhetsskola", {
    name: "Isflakets enhetsskola",
    fields: { officialCode: "00931", ownership: "ownership/public" },
    address: ["Isflaksvägen 31", "00940"],
    at: [60.1972, 25.0583],
    stages: [finland.lowerClasses, finland.upperClasses],
    about: {
      sv: "Hos oss går eleverna från ettan till nian. Ungefär hälften talar något annat än svenska hemma, och därför finns en tvåspråkig ordlista på varje dörr.",
      en: "From year one to year nine. About half of the pupils speak something other than Swedish at home, so every door carries words in two languages.",
      es: "De primero a noveno curso. Casi la mitad habla en casa otra lengua que el sueco, y por eso cada puerta lleva palabras en dos idiomas.",
    },
    machine: ["es"],
    confirmed: { on: "2026-02-11", until: "2027-02-11" },
  }),
  helsinki("gymnasiet-vindrosen", {
    name: "Gymnasiet Vindrosen",
    fields: { officialCode: "00941", ownership: "ownership/public", website: "https://vindrosen.xarxa.example" },
    address: ["Väderstrecksplatsen 1", "00530"],
    at: [60.1874, 24.9557],
    stages: [finland.general],
    about: {
      sv: "Gymnasium med inriktning på hav och klimat. Studerandena mäter badvattnet i tre vikar och skickar siffrorna till skolor i andra hamnstäder.",
    },
  }),
  helsinki("daghemmet-tre-vantar", {
    name: "Daghemmet Tre vantar",
    fields: { ownership: "ownership/public" },
    address: ["Vantgatan 8", "00550"],
    at: [60.1956, 24.9473],
    stages: [finland.underThree, finland.earlyYears],
    about: {
      sv: "Fyra små grupper och en innergård med backe. Personalen hälsar på hemma hos barnet innan inskolningen börjar, om familjen vill.",
      en: "Four small groups and a yard with a slope. Before a child starts, staff call at the home if the family would like that.",
      pt: "Quatro grupos pequenos e um pátio com uma ladeira. Antes da adaptação, se a família quiser, alguém da creche vai a casa conhecer a criança.",
    },
  }),
  helsinki("spangens-skola", {
    name: "Spångens skola",
    fields: { officialCode: "00990", ownership: "ownership/publicly-funded-private" },
    at: [60.2063, 24.9051],
    stages: [finland.lowerClasses, finland.upperClasses],
  }),
];

export const schoolsOfTampere = [
  tampere("skyttelns-skola", {
    name: "Skyttelns skola",
    fields: { officialCode: "00961", ownership: "ownership/public" },
    address: ["Skyttelgatan 12", "33200"],
    at: [61.5012, 23.7584],
    stages: [finland.lowerClasses],
    about: {
      sv: "Vi väver, snickrar och kodar i samma sal. En eftermiddag i veckan är salen öppen för familjer som saknar verktyg hemma.",
      en: "Weaving, woodwork and coding happen in one room. One afternoon a week it is open to families who have no tools at home.",
    },
    confirmed: { on: "2026-05-06", until: "2027-05-06" },
  }),
  tampere("forsdimmans-skola", {
    name: "Forsdimmans skola",
    publication: "inReview",
    fields: { officialCode: "00962", ownership: "ownership/public" },
    address: ["Dimgränden 5", "33100"],
    at: [61.4993, 23.7749],
    stages: [finland.upperClasses],
    about: { sv: "Högstadieskola mitt i staden. Eleverna äter i två omgångar, så att ingen behöver skynda sig." },
  }),
  tampere("gymnasiet-tva-sjoar", {
    name: "Gymnasiet Två sjöar",
    fields: { ownership: "ownership/public", coordinatesApproximate: true },
    at: [61.4917, 23.7451],
    stages: [finland.general],
  }),
  tampere("daghemmet-blabarsriset", {
    name: "Daghemmet Blåbärsriset",
    fields: { officialCode: "00964" },
    address: ["Risbackavägen 3", "33540"],
    at: [61.5054, 23.8042],
    stages: [finland.underThree, finland.earlyYears, finland.preSchool],
    about: {
      sv: "Vi är ute varje förmiddag, också i slask. Sexåringarna har en egen stig bort till skolan och går den tillsammans med ettorna innan sommaren.",
      es: "Salimos cada mañana, también con aguanieve. Los de seis años tienen un sendero propio hasta la escuela y lo recorren antes del verano.",
    },
  }),
];
