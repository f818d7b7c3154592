import type { DemoPerson } from "../demo";

/**
 * The sources of reference records 3 to 5 name no contact. Two demo contacts let readers try the form; their names are
 * not shown, and their office says that they belong to the demo.
 */
export const peopleOthers: DemoPerson[] = [
  {
    key: "reference-desk",
    name: "Xarxa, redacció de les guies",
    email: "reference-desk@xarxa.example",
    languages: ["ca", "es", "en", "cs", "pt"],
    showName: false,
    offices: {
      ca: "Redacció de les guies (contacte de demostració)",
      es: "Redacción de las guías (contacto de demostración)",
      en: "Editors of the guides (demo contact)",
      sv: "Redaktionen för vägledningarna (demokontakt)",
      cs: "Redakce průvodců (ukázkový kontakt)",
      pt: "Redação dos guias (contacto de demonstração)",
    },
  },
  {
    key: "en-skola-for-alla-desk",
    name: "Kontakt för En skola för alla",
    email: "en-skola-for-alla@xarxa.example",
    languages: ["sv", "en"],
    showName: false,
    offices: {
      ca: "Contacte del projecte (de demostració)",
      es: "Contacto del proyecto (de demostración)",
      en: "Contact for the project (demo)",
      sv: "Projektets kontaktperson (demo)",
      cs: "Kontakt pro projekt (ukázkový)",
      pt: "Contacto do projeto (de demonstração)",
    },
  },
];
