import { schoolsOf } from "./school";
import { sweden } from "./stages";

const school = schoolsOf("gothenburg", "sv");

export const schoolsOfGothenburg = [
  school("forskolan-gula-stoveln", {
    name: "Förskolan Gula Stöveln",
    fields: { district: "gothenburg/hisingen", ownership: "ownership/public" },
    address: ["Stövelgatan 7", "417 90"],
    at: [57.7213, 11.9401],
    stages: [sweden.underThree, sweden.preSchool],
    about: {
      sv: "Fem avdelningar nära älven. Biblioteket på hjul stannar hos oss på torsdagar, och då får varje barn låna hem en bok och en handdocka.",
      en: "Five groups close to the river. On Thursdays the library van stops here and each child takes home a book and a glove puppet.",
    },
  }),
  school("masklippans-skola", {
    name: "Måsklippans skola",
    fields: { district: "gothenburg/sydvast", officialCode: "14800031", ownership: "ownership/public" },
    address: ["Måsklippan 16", "421 98"],
    at: [57.6862, 11.9143],
    stages: [sweden.preSchoolClass, sweden.lowerClasses],
    about: {
      sv: "Skolan ligger högst upp på berget och blåser nästan bort om hösten. Läsrummet är det varmaste rummet i huset och har öppet en timme efter sista lektionen.",
      en: "The school stands on top of the rock and nearly blows away in autumn. Its reading room is the warmest in the house and stays open an hour after lessons.",
      pt: "No alto do rochedo, com muito vento no outono. A sala de leitura é a mais quente da casa e fica aberta uma hora depois das aulas.",
      ca: "És dalt de la roca i a la tardor quasi se l’emporta el vent. La sala de lectura és la més calenta de la casa.",
    },
    unpublished: ["ca"],
    confirmed: { on: "2026-09-08", until: "2027-09-08" },
    parts: {
      contacts: [{ fields: { person: "maj", role: "contact-role/promoter", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 2140, asOf: "2013", source: "Xarxa demo" },
          texts: {
            sv: { label: "Boklån per läsår", note: "Innan läsrummet byggdes." },
            en: { label: "Book loans in a school year", note: "Before the reading room was built." },
          },
        },
        {
          fields: { value: 6875, asOf: "2024/2025", source: "Xarxa demo" },
          texts: { sv: { label: "Boklån per läsår" }, en: { label: "Book loans in a school year" } },
        },
      ],
    },
  }),
  school("ankarkattingens-skola", {
    name: "Ankarkättingens skola",
    fields: {
      district: "gothenburg/centrum",
      officialCode: "14800045",
      ownership: "ownership/public",
      phone: "+46 31 000 00 45",
    },
    address: ["Kättinggatan 30", "414 97"],
    at: [57.6951, 11.9298],
    stages: [sweden.upperClasses],
    about: {
      sv: "Trehundrafemtio högstadieelever från arton grundskolor. Den första veckan i sjuan är det inga ämneslektioner alls; då lär man känna huset och varandra.",
      es: "Trescientos cincuenta adolescentes que llegan de dieciocho escuelas. En la primera semana de séptimo no hay asignaturas: toca conocer la casa y conocerse.",
    },
  }),
  school("gymnasiet-fyra-vindar", {
    name: "Gymnasiet Fyra Vindar",
    fields: { ownership: "ownership/public", coordinatesApproximate: true },
    at: [57.7098, 11.9912],
    stages: [sweden.general],
  }),
  school("friskolan-kompassnalen", {
    name: "Friskolan Kompassnålen",
    fields: {
      district: "gothenburg/nordost",
      officialCode: "14800999",
      ownership: "ownership/publicly-funded-private",
    },
    address: ["Nålvägen 22", "415 96"],
    at: [57.7299, 12.0051],
    stages: [sweden.preSchoolClass, sweden.lowerClasses, sweden.upperClasses],
    about: {
      sv: "En fristående skola som startades av lärare. Vi tar gärna emot besök men ber er komma på en onsdag, då eleverna själva visar runt.",
      en: "An independent school founded by teachers. Visitors are welcome; come on a Wednesday, when the pupils lead the tour themselves.",
    },
    confirmed: { on: "2022-10-04", until: "2023-10-04" },
  }),
  school("regnbryggans-skola", {
    name: "Regnbryggans skola",
    fields: { ownership: "ownership/public", status: "planned" },
    at: [57.7041, 11.9531],
    stages: [sweden.preSchoolClass, sweden.lowerClasses],
    about: {
      sv: "Skolan byggs nu och ska ta emot sina första elever höstterminen 2028. Upptagningsområdet ritas tillsammans med de två närmaste skolorna.",
      en: "Under construction, with first pupils expected in autumn 2028. Its catchment area is being drawn together with the two nearest schools.",
    },
  }),
];
