import type { Stage } from "./stage";

/** Notes become statements, and the schools read them first. */
export const feedbackOstrava: Stage = {
  ...{ slug: "feedback-ostrava", city: "ostrava", source: "cs", begins: -9, ends: -7, contact: "Radka Pešková" },
  title: "Fáze ukázky: zpětná vazba otevřena, Ostrava",
  summary: "Hosté odjeli minulý týden a ještě píší, co je překvapilo v jídelně a na dvoře.",
  place: "Základní škola U Tří javorů",
  message: "Ukázka. Přijeďte den předem, první návštěva začíná už v osm.",
  sessions: [
    { kind: "opening", title: "Přivítání v tělocvičně", day: 0, time: "14:00", endTime: "15:00" },
    {
      ...{ kind: "visit", title: "Dvě školy najednou", day: 1, time: "08:00", endTime: "11:30" },
      ...{ presents: ["ticha-mistnost", "slovnik-ve-skrince"] },
    },
    { kind: "workshop", title: "Kdo chybí u společného stolu", day: 1, time: "13:00", endTime: "15:30" },
    { kind: "feedback", title: "Hosté říkají, co viděli", day: 2, time: "09:00", endTime: "11:00" },
  ],
  waiting: [],
  visits: [
    {
      ...{ school: "zs-u-tri-javoru", theme: "theme/inclusion", practices: ["ticha-mistnost"] },
      ...{ state: "done", seats: 8, languages: ["cs", "en"], stepFree: true, contact: "Iva Dostálková" },
      question: "Kdo rozhodne, že se dítě vrátí do třídy?\nCo chybí v jídelně?",
      whatToSee: "Tichá místnost o velké přestávce.",
      meetingPoint: "U hlavního vchodu",
      wayThere: "Tramvají číslo 8, zastávka Javory.",
      safeguarding: "Hosté nefotografují děti a chodí ve skupině.",
    },
    {
      ...{ school: "zs-na-stare-vlecce", theme: "theme/newcomers", practices: ["slovnik-ve-skrince"] },
      ...{ state: "done", seats: 8, languages: ["cs"], stepFree: false, contact: "Bohumil Řehák" },
      question: "Jak dlouho potřebuje nový žák slovník?",
      whatToSee: "Skříňky v přízemí a dílna za tratí.",
      meetingPoint: "Na dvoře za školou",
      wayThere: "Pěšky od nádraží deset minut.",
      safeguarding: "Do dílny jen s učitelem.",
    },
  ],
  hosts: [
    {
      name: "Radka Pešková",
      office: "Vedoucí oddělení školství",
      languages: ["cs", "en"],
      state: "came",
      isOpen: true,
    },
    { name: "Otakar Smejkal", office: "Metodik", languages: ["cs", "en"], state: "came" },
  ],
  guests: [
    {
      ...{ city: "tampere", language: "sv" },
      people: [
        {
          name: "Ville Aronen",
          office: "Planerare",
          languages: ["sv", "en"],
          wishes: [1],
          state: "came",
          isOpen: true,
        },
        { name: "Tuva Lindroos", office: "Speciallärare", languages: ["sv", "en"], wishes: [1, 2], state: "came" },
      ],
    },
    {
      ...{ city: "lisbon", language: "pt" },
      people: [
        { name: "Matilde Serrano", office: "Vereadora adjunta", languages: ["pt", "en"], wishes: [2], state: "came" },
        {
          name: "Jaime Peniche",
          office: "Diretor",
          languages: ["pt", "es"],
          wishes: [2, 1],
          state: "came",
          isOpen: true,
        },
      ],
    },
    {
      ...{ city: "barcelona", language: "ca" },
      people: [
        {
          name: "Mercè Talaia",
          office: "Cap de servei",
          languages: ["ca", "en"],
          wishes: [1],
          state: "came",
          isOpen: true,
        },
      ],
    },
    {
      ...{ city: "Villanera", isInvented: true, language: "es" },
      people: [{ name: "Lope Santillana", office: "Maestro", languages: ["es", "en"], wishes: [2], state: "came" }],
    },
  ],
  review: {
    notes: [
      {
        ...{ by: "Ville Aronen", kind: "worksWell", language: "sv", in: "quiet" },
        text: "Barnet går själv in i det tysta rummet och vänder själv på skylten.",
      },
      {
        ...{ by: "Tuva Lindroos", kind: "worksWell", language: "sv", in: "quiet" },
        text: "Ingen frågade varför någon gick dit.",
      },
      {
        ...{ by: "Mercè Talaia", kind: "couldBeBetter", language: "ca", in: "canteen" },
        text: "Al menjador hi ha tant de soroll que els petits mengen drets.",
      },
      {
        ...{ by: "Ville Aronen", kind: "couldBeBetter", language: "sv", in: "canteen" },
        text: "Matsalen är för liten: sista klassen äter kvart i två.",
      },
      {
        ...{ by: "Matilde Serrano", kind: "worksWell", language: "pt", in: "lockers" },
        text: "Os cacifos falam: cada palavra nova fica colada na porta.",
      },
      {
        ...{ by: "Jaime Peniche", kind: "couldBeBetter", language: "pt" },
        text: "O dicionário fica na escola; em casa ninguém o vê.",
      },
      {
        ...{ by: "Lope Santillana", kind: "couldBeBetter", language: "es" },
        text: "Las familias recién llegadas esperan fuera de la verja.",
      },
      {
        ...{ by: "Lope Santillana", kind: "worksWell", language: "es", aside: "Patří k programu, ne ke škole." },
        text: "La sopa, excelente.",
      },
      {
        ...{ by: "Tuva Lindroos", kind: "couldBeBetter", language: "sv", reach: "group" },
        text: "En lärare sa att rummet saknar vikarie när hon är sjuk.",
      },
    ],
    statements: [
      {
        ...{ key: "quiet", kind: "strength", visit: 1, reach: "shared" },
        text: "Do tiché místnosti odcházejí děti samy a nikdo se jich neptá proč.",
      },
      {
        ...{ key: "canteen", kind: "suggestion", visit: 1, reach: "shared" },
        text: "Rozdělte obědy na více směn, aby malé děti seděly a měly klid.",
      },
      {
        ...{ key: "lockers", kind: "strength", visit: 2, reach: "host" },
        text: "Slova na dvířkách skříněk čtou i ti, kdo česky už umějí.",
      },
      {
        ...{ key: "together", kind: "suggestion", reach: "public" },
        text: "Pozvěte ke společnému stolu také rodiče, kteří přišli nedávno.",
        votes: {
          tampere: "agree",
          lisbon: ["agreeBut", "Com intérprete, senão só ouvem."],
          barcelona: "agree",
        },
      },
    ],
  },
};
