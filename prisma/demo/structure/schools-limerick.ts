import { schoolsOf } from "./school";
import { ireland } from "./stages";

const school = schoolsOf("limerick", "en");

export const schoolsOfLimerick = [
  school("salmon-steps-early-learning-centre", {
    name: "Salmon Steps Early Learning Centre",
    fields: { ownership: "ownership/publicly-funded-private" },
    address: ["3 Salmon Steps", "V94 XX03"],
    at: [52.6702, -8.6318],
    stages: [ireland.earlyYears, ireland.preSchool],
    about: {
      en: "A pre-school run by local parents, with a kitchen big enough for forty. In May each child walks to the big school hand in hand with a sixth-class pupil.",
      sv: "En förskola som drivs av föräldrar i området. I maj går varje barn till den stora skolan med en tolvåring i handen.",
    },
  }),
  school("lantern-bridge-primary-school", {
    name: "Lantern Bridge Primary School",
    fields: {
      officialCode: "09101A",
      ownership: "ownership/publicly-funded-private",
      website: "https://lantern-bridge.xarxa.example",
    },
    address: ["Lantern Bridge Road", "V94 XX10"],
    at: [52.6611, -8.6187],
    stages: [ireland.primary],
    about: {
      en: "A city primary school that hands its hall to the neighbourhood after four o’clock. Chess, boxing and a choir of grandmothers have the keys.",
      es: "Escuela de ciudad que a las cuatro presta su salón al barrio. Tienen llave el ajedrez, el boxeo y un coro de abuelas.",
      pt: "Depois das quatro, o salão é do bairro. Têm chave os do xadrez, os do boxe e um coro de avós.",
      cs: "Městská škola, která po čtvrté hodině půjčuje sál sousedům. Klíče mají šachisté, boxeři i sbor babiček.",
    },
    outdated: { es: ["description"] },
    confirmed: { on: "2026-10-27", until: "2027-10-27" },
    parts: {
      contacts: [{ fields: { person: "niamh", role: "contact-role/promoter", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 11, asOf: "2016", source: "Xarxa demo" },
          texts: {
            en: { label: "Groups using the school after hours" },
            es: { label: "Grupos que usan la escuela por la tarde" },
          },
        },
      ],
    },
  }),
  school("gaelscoil-an-tobair-ghlais", {
    name: "Gaelscoil an Tobair Ghlais",
    fields: { officialCode: "09102B", ownership: "ownership/publicly-funded-private" },
    address: ["Green Well Lane", "V94 XX14"],
    at: [52.6548, -8.6479],
    stages: [ireland.primary],
    about: {
      en: "Everything here happens in Irish, from roll call to football. Parents who did not grow up with it have their own class on Monday nights.",
      ca: "Aquí tot es fa en irlandès, de passar llista a jugar a pilota. Els dilluns al vespre també n’aprenen les famílies.",
    },
  }),
  school("weighbridge-community-college", {
    name: "Weighbridge Community College",
    fields: { officialCode: "09201C", ownership: "ownership/public", phone: "+353 61 000 201" },
    address: ["12 Weighbridge Street", "V94 XX21"],
    at: [52.6679, -8.6095],
    stages: [ireland.juniorCycle, ireland.seniorCycle],
  }),
  school("heron-weir-secondary-school", {
    name: "Heron Weir Secondary School",
    fields: { officialCode: "09202D", coordinatesApproximate: true },
    at: [52.6523, -8.6258],
    stages: [ireland.juniorCycle, ireland.seniorCycle],
    about: {
      en: "A school of seven hundred beside the water. Heads of year keep the same group from first to third year and know most of the parents by then.",
    },
    confirmed: { on: "2018-09-13", until: "2019-09-13" },
  }),
];
