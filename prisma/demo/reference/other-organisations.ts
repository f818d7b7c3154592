import type { DemoRecord } from "../demo";

/** The organisations that run, support or published what the reference records 3 to 5 describe. */
export const otherOrganisations: DemoRecord<"organisation">[] = [
  {
    slug: "city-of-helsinki",
    real: true,
    source: "sv",
    city: "helsinki",
    fields: { types: ["organisation-type/city-council"], legalForm: "legal-form/public-body", city: "helsinki" },
    texts: {
      sv: {
        name: "Helsingfors stad",
        tagline: "Staden bakom projektet En skola för alla.",
        description:
          "Staden drev åren 2022–2025 ett projekt mot skolsegregation. Arbetet gällde ledning, pengar, upptagningsområden och kontakten med hemmen.",
      },
      ca: {
        name: "Ciutat de Hèlsinki",
        tagline: "La ciutat que va portar el projecte «En skola för alla».",
        description:
          "Entre el 2022 i el 2025 la ciutat va dur a terme un projecte contra la segregació escolar. Tocava la direcció, els diners, les zones escolars i el tracte amb les famílies.",
      },
      es: {
        name: "Ciudad de Helsinki",
        tagline: "La ciudad que llevó adelante el proyecto «En skola för alla».",
        description:
          "De 2022 a 2025 la ciudad desarrolló un proyecto contra la segregación escolar. Abarcaba la dirección, el dinero, las zonas escolares y el trato con las familias.",
      },
      en: {
        name: "City of Helsinki",
        tagline: "The city behind the project En skola för alla.",
        description:
          "From 2022 to 2025 the city ran a project against school segregation. It dealt with leadership, money, catchment areas and contact with homes.",
      },
      cs: {
        name: "Město Helsinky",
        tagline: "Město, které vedlo projekt En skola för alla.",
        description:
          "V letech 2022–2025 město uskutečnilo projekt proti školní segregaci. Týkal se řízení, peněz, spádových oblastí a styku s rodinami.",
      },
      pt: {
        name: "Cidade de Helsínquia",
        tagline: "A cidade que conduziu o projeto «En skola för alla».",
        description:
          "Entre 2022 e 2025, a cidade levou a cabo um projeto contra a segregação escolar. Mexeu na liderança, no dinheiro, nas áreas de influência e no contacto com as famílias.",
      },
    },
  },
  {
    slug: "caritas-vienna",
    real: true,
    source: "en",
    city: "vienna",
    fields: { city: "vienna" },
    texts: {
      en: {
        name: "Caritas Vienna",
        tagline: "Partner of “Lernen macht Schule” in Vienna.",
        description: "Caritas Vienna is one of the two partners that Volunteering@WU has in this work.",
      },
      ca: {
        name: "Caritas Vienna",
        tagline: "Sòcia de «Lernen macht Schule» a Viena.",
        description: "Caritas Vienna és una de les dues entitats que acompanyen Volunteering@WU en aquesta tasca.",
      },
      es: {
        name: "Caritas Vienna",
        tagline: "Socia de «Lernen macht Schule» en Viena.",
        description: "Caritas Vienna es una de las dos entidades que acompañan a Volunteering@WU en esta tarea.",
      },
      sv: {
        name: "Caritas Vienna",
        tagline: "Partner i ”Lernen macht Schule” i Wien.",
        description: "Caritas Vienna är en av de två partner som Volunteering@WU har i det här arbetet.",
      },
      cs: {
        name: "Caritas Vienna",
        tagline: "Partner programu „Lernen macht Schule“ ve Vídni.",
        description: "Caritas Vienna je jedním ze dvou partnerů, které Volunteering@WU při této práci má.",
      },
      pt: {
        name: "Caritas Vienna",
        tagline: "Parceira de «Lernen macht Schule» em Viena.",
        description: "A Caritas Vienna é uma das duas entidades que acompanham o Volunteering@WU neste trabalho.",
      },
    },
  },
  {
    slug: "rewe-international",
    real: true,
    source: "en",
    fields: { types: ["organisation-type/company"] },
    texts: {
      en: {
        name: "REWE International",
        tagline: "A company among the partners of “Lernen macht Schule”.",
        description: "Together with Caritas Vienna, REWE International stands beside the volunteers.",
      },
      ca: {
        name: "REWE International",
        tagline: "Una empresa entre els socis de «Lernen macht Schule».",
        description: "Al costat de Caritas Vienna, REWE International fa costat al voluntariat.",
      },
      es: {
        name: "REWE International",
        tagline: "Una empresa entre los socios de «Lernen macht Schule».",
        description: "Junto con Caritas Vienna, REWE International respalda al voluntariado.",
      },
      sv: {
        name: "REWE International",
        tagline: "Ett företag bland dem som står bakom ”Lernen macht Schule”.",
        description: "Tillsammans med Caritas Vienna stöder REWE International de frivilliga.",
      },
      cs: {
        name: "REWE International",
        tagline: "Firma mezi partnery programu „Lernen macht Schule“.",
        description: "Spolu s Caritas Vienna stojí REWE International za dobrovolníky.",
      },
      pt: {
        name: "REWE International",
        tagline: "Uma empresa entre os parceiros de «Lernen macht Schule».",
        description: "A par da Caritas Vienna, a REWE International apoia os voluntários.",
      },
    },
  },
  {
    slug: "center-for-teaching-quality",
    real: true,
    source: "en",
    fields: { types: ["organisation-type/publisher"] },
    texts: {
      en: {
        name: "Center for Teaching Quality",
        tagline: "Publisher in Carrboro.",
        description: "In 2009 it brought out the text by Bennet, Daughtrey and Wieder.",
      },
      ca: {
        name: "Center for Teaching Quality",
        tagline: "Editor de Carrboro.",
        description: "El 2009 va publicar el text de Bennet, Daughtrey i Wieder.",
      },
      es: {
        name: "Center for Teaching Quality",
        tagline: "Editor de Carrboro.",
        description: "En 2009 publicó el texto de Bennet, Daughtrey y Wieder.",
      },
      sv: {
        name: "Center for Teaching Quality",
        tagline: "Utgivare i Carrboro.",
        description: "Här kom texten av Bennet, Daughtrey och Wieder ut 2009.",
      },
      cs: {
        name: "Center for Teaching Quality",
        tagline: "Vydavatel v Carrboru.",
        description: "Roku 2009 zde vyšel společný text (Bennet, Daughtrey a Wieder).",
      },
      pt: {
        name: "Center for Teaching Quality",
        tagline: "Editor de Carrboro.",
        description: "Publicou em 2009 o texto de Bennet, Daughtrey e Wieder.",
      },
    },
  },
  {
    slug: "usaid",
    real: true,
    source: "en",
    fields: { types: ["organisation-type/publisher"] },
    texts: {
      en: {
        name: "USAID",
        tagline: "Publisher in Washington.",
        description: "MacNeil’s text of 2004 is its working paper number 1.",
      },
      ca: {
        name: "USAID",
        tagline: "Editor de Washington.",
        description: "El text de MacNeil, del 2004, és el número 1 dels seus documents de treball.",
      },
      es: {
        name: "USAID",
        tagline: "Editor de Washington.",
        description: "El texto de MacNeil, de 2004, lleva el número 1 de sus documentos de trabajo.",
      },
      sv: {
        name: "USAID",
        tagline: "Utgivare i Washington.",
        description: "MacNeils text från 2004 är arbetspapper nummer 1.",
      },
      cs: {
        name: "USAID",
        tagline: "Vydavatel ve Washingtonu.",
        description: "Text z roku 2004 (MacNeil) je pracovní materiál číslo 1.",
      },
      pt: {
        name: "USAID",
        tagline: "Editor de Washington.",
        description: "O texto de MacNeil, de 2004, tem o número 1 nos seus documentos de trabalho.",
      },
    },
  },
  {
    slug: "national-college-for-leadership",
    real: true,
    source: "en",
    fields: { types: ["organisation-type/publisher"] },
    texts: {
      en: {
        name: "National College for Leadership of Schools and Children’s Services",
        tagline: "Publisher in Nottingham.",
        description: "Lock’s text of 2011 appeared here.",
      },
      ca: {
        name: "National College for Leadership of Schools and Children’s Services",
        tagline: "Editor de Nottingham.",
        description: "Aquí va aparèixer el 2011 el text de Lock.",
      },
      es: {
        name: "National College for Leadership of Schools and Children’s Services",
        tagline: "Editor de Nottingham.",
        description: "Aquí apareció en 2011 el texto de Lock.",
      },
      sv: {
        name: "National College for Leadership of Schools and Children’s Services",
        tagline: "Utgivare i Nottingham.",
        description: "Locks text från 2011 kom ut här.",
      },
      cs: {
        name: "National College for Leadership of Schools and Children’s Services",
        tagline: "Vydavatel v Nottinghamu.",
        description: "Roku 2011 zde vyšel text (Lock).",
      },
      pt: {
        name: "National College for Leadership of Schools and Children’s Services",
        tagline: "Editor de Nottingham.",
        description: "O texto de Lock, de 2011, saiu aqui.",
      },
    },
  },
];
