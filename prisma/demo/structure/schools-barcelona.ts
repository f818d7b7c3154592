import { schoolsOf } from "./school";
import { catalonia, spain } from "./stages";

const school = schoolsOf("barcelona", "ca");
const spanishSchool = schoolsOf("barcelona", "es");

export const schoolsOfBarcelona = [
  school("escola-pont-de-vidre", {
    name: "Escola Pont de Vidre",
    fields: { officialCode: "08900017", ownership: "ownership/public" },
    address: ["Carrer del Fanalet, 14", "08019"],
    at: [41.4052, 2.2071],
    stages: [catalonia.infant, catalonia.primary],
    about: {
      ca: "L’escola ocupa una antiga fàbrica de miralls i té l’hort al terrat. Els divendres a la tarda obrim el taller i hi baixen avis, àvies i veïns que saben fer coses amb les mans.",
      es: "La escuela está en una vieja fábrica de espejos, con el huerto en la azotea. El viernes por la tarde el taller es de todo el barrio.",
      en: "An old mirror factory with a vegetable garden on the roof. On Friday afternoons the workshop opens to grandparents and neighbours.",
      sv: "Skolan ligger i en gammal spegelfabrik och odlar grönsaker på taket. Varje fredag kommer grannar och mor- och farföräldrar till verkstaden.",
    },
    outdated: { sv: ["description"] },
    confirmed: { on: "2026-10-02", until: "2027-10-02" },
    parts: {
      contacts: [{ fields: { person: "mireia", role: "contact-role/coordinator", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 412, asOf: "2025-09", source: "Xarxa demo" },
          texts: { ca: { label: "Alumnat" }, es: { label: "Alumnado" }, en: { label: "Pupils" } },
        },
      ],
    },
  }),
  school("escola-set-paraigues", {
    name: "Escola Set Paraigües",
    fields: { officialCode: "08900029", ownership: "ownership/public" },
    address: ["Passatge del Pou Sec, 3", "08027"],
    at: [41.4239, 2.1837],
    stages: [catalonia.infant, catalonia.primary],
    about: {
      ca: "Som una escola petita, d’una sola línia, on tothom se sap els noms. Quan plou fem el pati sota els set porxos que ens donen el nom.",
      en: "A small school with one class per year, where everyone knows everyone’s name. When it rains, break is held under the seven porches.",
    },
    confirmed: { on: "2026-06-11", until: "2027-06-11" },
  }),
  school("escola-bressol-nuvol-de-farina", {
    name: "Escola Bressol Núvol de Farina",
    fields: { officialCode: "08900031", ownership: "ownership/public" },
    address: ["Carrer de la Pastera, 22", "08016"],
    at: [41.4378, 2.1752],
    stages: [catalonia.nursery],
    about: {
      ca: "Tenim vuitanta infants de quatre mesos a tres anys. El juny passem tres matins a l’escola gran del costat, amb les mestres que els rebran al setembre.",
      pt: "Oitenta crianças, dos quatro meses aos três anos. Em junho passam três manhãs na escola do lado, com as educadoras que as vão receber em setembro.",
    },
  }),
  school("escola-fanal-del-moll", {
    name: "Escola Fanal del Moll",
    fields: {
      officialCode: "08900043",
      ownership: "ownership/public",
      website: "https://fanal-del-moll.xarxa.example",
    },
    address: ["Carrer de les Nanses, 8", "08003"],
    at: [41.3811, 2.1906],
    stages: [catalonia.infant, catalonia.primary],
    about: {
      ca: "Des de les finestres es veu el mar, i el mar entra a classe: mesurem l’aigua, dibuixem barques i escrivim als infants d’altres ports.",
      en: "You can see the sea from the classrooms. Pupils measure the water, draw boats and write to children in other ports.",
      pt: "O mar vê-se das janelas e entra na aula. Medimos a água, desenhamos barcos e trocamos cartas com crianças de outros portos.",
      cs: "Z oken je vidět moře. Děti měří vodu, kreslí lodě a píšou si s vrstevníky z jiných přístavů.",
      es: "Desde las ventanas se ve el mar. El alumnado mide el agua, pinta barcas y se cartea con niños de otros puertos.",
    },
    machine: ["cs"],
    parts: { contacts: [{ fields: { organisation: "associacio-teranyina", role: "contact-role/press" } }] },
    confirmed: { on: "2026-03-09", until: "2027-03-09" },
  }),
  school("escola-mar-de-teulades", {
    name: "Escola Mar de Teulades",
    fields: { officialCode: "08900055", ownership: "ownership/public", coordinatesApproximate: true },
    address: ["Baixada de les Escalinates, 1", "08032"],
    at: [41.4201, 2.1655],
    stages: [catalonia.infant, catalonia.primary],
  }),
  school("institut-grua-groga", {
    name: "Institut Grua Groga",
    fields: { officialCode: "08900067", ownership: "ownership/public" },
    address: ["Carrer del Contramestre, 40", "08005"],
    at: [41.3987, 2.2012],
    stages: [catalonia.lowerSecondary, catalonia.baccalaureate, catalonia.vocational],
    about: {
      ca: "Institut amb batxillerat i dos cicles de mecànica i imatge. Cada curs, l’alumnat de primer d’ESO té un company gran que l’acompanya fins a Nadal.",
      es: "Instituto con bachillerato y dos ciclos formativos, uno de mecánica y otro de imagen. Quien llega a primero tiene un compañero mayor hasta Navidad.",
      en: "A secondary school with two vocational courses, mechanics and film. Every newcomer has an older companion until Christmas.",
    },
    unpublished: ["es"],
    parts: {
      facts: [
        {
          fields: { value: 46, asOf: "2015", source: "Xarxa demo" },
          texts: {
            ca: {
              label: "Parelles d’acompanyament",
              note: "Alumnes grans i nouvinguts a l’institut, primer curs del projecte.",
            },
            en: { label: "Companion pairs", note: "Counted in the first year in which the school did this." },
          },
        },
      ],
      contacts: [{ fields: { person: "biel", role: "contact-role/promoter", receivesMessages: true } }],
    },
  }),
  school("institut-passatge-del-rellotger", {
    name: "Institut Passatge del Rellotger",
    fields: { officialCode: "08900079", ownership: "ownership/public", phone: "+34 930 000 079" },
    address: ["Passatge del Rellotger, 5", "08012"],
    at: [41.4049, 2.1561],
    stages: [catalonia.lowerSecondary],
    about: {
      ca: "A primera hora no hi ha timbre. Els grups comencen amb deu minuts de conversa i després decideixen com reparteixen el matí.",
    },
    confirmed: { on: "2021-11-15", until: "2022-11-15" },
  }),
  school("institut-fumera-alta", {
    name: "Institut Fumera Alta",
    fields: { officialCode: "08900081", ownership: "ownership/public" },
    at: [41.4127, 2.1989],
    stages: [catalonia.lowerSecondary, catalonia.baccalaureate],
  }),
  school("institut-escola-els-tres-tramvies", {
    name: "Institut Escola Els Tres Tramvies",
    fields: { officialCode: "08900093", ownership: "ownership/public" },
    address: ["Plaça de les Cotxeres Velles, 2", "08030"],
    at: [41.4342, 2.1949],
    stages: [catalonia.infant, catalonia.primary, catalonia.lowerSecondary],
    about: {
      ca: "Dels tres als setze anys sense canviar de casa. Primària i secundària comparteixen menjador, biblioteca i una hora setmanal de claustre.",
      en: "From three to sixteen under one roof. Primary and secondary teachers share a dining hall, a library and one staff hour a week.",
      sv: "Här går eleverna från tre till sexton års ålder i samma hus. Lärarna på båda stadierna har en gemensam timme i veckan.",
    },
    parts: { contacts: [{ fields: { person: "gisela", role: "contact-role/promoter", receivesMessages: true } }] },
    confirmed: { on: "2026-09-01", until: "2027-09-01" },
  }),
  spanishSchool("colegio-los-cuatro-faroles", {
    name: "Colegio Los Cuatro Faroles",
    fields: { officialCode: "08900106", ownership: "ownership/publicly-funded-private" },
    address: ["Carrer de la Marinada, 61", "08028"],
    at: [41.3795, 2.1287],
    stages: [spain.infant, spain.primary, spain.lowerSecondary],
    about: {
      es: "Colegio concertado de barrio, fundado por un grupo de familias. El patio no se cierra a las cinco: lo cuidan por turnos padres, madres y antiguos alumnos.",
      ca: "Escola concertada que va néixer d’un grup de famílies. A les cinc el pati continua obert i el vigilen, per torns, pares, mares i exalumnes.",
    },
  }),
  school("escola-arbre-de-paper", {
    name: "Escola Arbre de Paper",
    fields: { officialCode: "08900118", ownership: "ownership/public", status: "closed" },
    address: ["Carrer del Llibre Obert, 9", "08018"],
    stages: [catalonia.infant, catalonia.primary],
    about: {
      ca: "L’escola va tancar quan l’edifici ja no aguantava més. Els grups i bona part del claustre van passar a l’Escola Pont de Vidre.",
    },
  }),
  school("centre-de-formacio-la-bobina", {
    name: "Centre de Formació La Bobina",
    fields: { coordinatesApproximate: true },
    at: [41.4102, 2.2118],
    stages: [catalonia.vocational, catalonia.higherVocational],
    about: {
      ca: "Aquí arriben joves que van deixar l’ESO a mitges. Comencen per l’ofici —costura, so, fusta— i recuperen el títol pel camí.",
      en: "For young people who left school half-way. They start with a trade, be it sewing, sound or wood, and pick up the certificate as they go.",
      cs: "Sem přicházejí mladí lidé, kteří školu nedokončili. Začínají řemeslem a vysvědčení doženou cestou.",
    },
    outdated: { cs: ["description"] },
  }),
];
