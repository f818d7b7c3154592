import { schoolsOf } from "./school";
import { austria } from "./stages";

const school = schoolsOf("vienna", "en");

/** The schools have German names; the source language of their texts is English, a language of the site. */
export const schoolsOfVienna = [
  school("kindergarten-papierdrachen", {
    name: "Kindergarten Papierdrachen",
    fields: { ownership: "ownership/public" },
    address: ["Drachensteiggasse 11", "1210"],
    at: [48.2483, 16.3997],
    stages: [austria.underThree, austria.kindergarten],
    about: {
      en: "Six groups around a courtyard with a kite mast. Parents bring the songs: each month one family teaches theirs to the whole house.",
      es: "Seis grupos alrededor de un patio. Las canciones las traen las familias: cada mes una enseña la suya a toda la casa.",
    },
  }),
  school("volksschule-glasperlengasse", {
    name: "Volksschule Glasperlengasse",
    fields: { officialCode: "009101", ownership: "ownership/public" },
    address: ["Glasperlengasse 24", "1160"],
    at: [48.2126, 16.3198],
    stages: [austria.primary],
    about: {
      en: "A primary school in a narrow street, with a staircase where children read aloud to volunteers. Nineteen languages are spoken here and none of them is told to be quiet.",
      ca: "Escola de primària en un carrer estret. A l’escala, els infants llegeixen en veu alta a persones voluntàries; s’hi parlen dinou llengües.",
      sv: "En lågstadieskola på en smal gata. I trappan läser barnen högt för frivilliga, och ingen av skolans nitton språk hyssjas ner.",
      pt: "Escola primária numa rua estreita. Na escada, as crianças leem em voz alta a voluntários, em qualquer das dezanove línguas da casa.",
    },
    outdated: { pt: ["description"] },
    confirmed: { on: "2026-10-20", until: "2027-10-20" },
    parts: {
      contacts: [{ fields: { person: "leopoldine", role: "contact-role/promoter", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 19, asOf: "2026-09", source: "Xarxa demo" },
          texts: { en: { label: "Languages spoken by pupils" }, sv: { label: "Språk som eleverna talar" } },
        },
      ],
    },
  }),
  school("mittelschule-kranichplatz", {
    name: "Mittelschule Kranichplatz",
    fields: { officialCode: "009102", ownership: "ownership/public" },
    address: ["Kranichplatz 2", "1100"],
    at: [48.1791, 16.3802],
    stages: [austria.middle],
    about: {
      en: "For pupils aged ten to fourteen. Two teachers stand in front of every German, mathematics and English lesson, and they swap roles each week.",
      cs: "Škola pro žáky od deseti do čtrnácti let. Němčinu, matematiku a angličtinu vedou vždy dva učitelé a každý týden si vymění úlohy.",
    },
    machine: ["cs"],
  }),
  school("gymnasium-siebenlauben", {
    name: "Gymnasium Siebenlauben",
    fields: { officialCode: "009103", ownership: "ownership/private", coordinatesApproximate: true },
    at: [48.2331, 16.3415],
    stages: [austria.lowerGrammar, austria.upperGrammar],
  }),
  school("berufsschule-werkbankhof", {
    name: "Berufsschule Werkbankhof",
    publication: "draft",
    fields: { officialCode: "009104", ownership: "ownership/public" },
    address: ["Werkbankhof 6", "1150"],
    stages: [austria.vocational],
    about: { en: "A school for apprentices in metal and wood. Description to be agreed with the workshops." },
  }),
  school("bildungscampus-distelfeld", {
    name: "Bildungscampus Distelfeld",
    fields: { officialCode: "009105", ownership: "ownership/public" },
    address: ["Distelfeldstraße 48", "1220"],
    at: [48.2296, 16.4398],
    stages: [austria.underThree, austria.kindergarten, austria.primary],
    about: {
      en: "Kindergarten and primary school on one site, built around shared terraces. Children in their last kindergarten year spend a morning a week in a first-year class.",
    },
    confirmed: { on: "2024-03-14", until: "2025-03-14" },
  }),
];
