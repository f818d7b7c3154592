import type { DemoRecord } from "../demo";
import { districtParts } from "../ground/districts";
import { highlightsOfLisbon } from "../highlights/ostrava-krnov-lisbon";

/** Cities that no source names. Coordinates and figures are real; their role in the directory is invented. */
export const structureCities: DemoRecord<"city">[] = [
  {
    slug: "lisbon",
    source: "pt",
    fields: {
      country: "PT",
      coordinates: { lat: 38.7223, lon: -9.1393 },
      population: 545796,
      populationAsOf: "2021",
      populationSource: "INE, Censos 2021",
      code: "PT001C",
      website: "https://www.lisboa.pt",
      timeZone: "Europe/Lisbon",
    },
    texts: {
      pt: {
        name: "Lisboa",
        description:
          "Lisboa desce em colinas até ao Tejo. Neste sítio aparece com dois agrupamentos e uma rede que reúne famílias e escolas à mesma mesa.",
      },
      en: {
        name: "Lisbon",
        description:
          "Lisbon runs down its hills to the Tagus. Here it takes part with two clusters and a network of schools and families.",
      },
      es: {
        name: "Lisboa",
        description:
          "Lisboa baja por sus colinas hasta el Tajo. Aquí participa con dos agrupaciones y una red de escuelas y familias.",
      },
      ca: { name: "Lisboa" },
      sv: { name: "Lissabon" },
      cs: { name: "Lisabon" },
    },
    parts: {
      highlights: highlightsOfLisbon,
      districts: districtParts("lisbon", "pt"),
      contacts: [
        {
          fields: {
            organisation: "associacao-mesa-comprida",
            role: "contact-role/secretariat",
            receivesMessages: true,
            receivesVisits: true,
          },
        },
      ],
    },
    confirmed: { on: "2026-09-14", until: "2027-09-14" },
  },
  {
    slug: "porto",
    source: "pt",
    fields: {
      country: "PT",
      coordinates: { lat: 41.1496, lon: -8.611 },
      population: 231800,
      populationAsOf: "2021",
      populationSource: "INE, Censos 2021",
      code: "PT002C",
      website: "https://www.cm-porto.pt",
      timeZone: "Europe/Lisbon",
    },
    texts: {
      pt: {
        name: "Porto",
        description:
          "O Porto fica junto à foz do Douro. As escolas que aqui se apresentam partilham salas, professores e leituras com as vizinhas.",
      },
      en: {
        name: "Porto",
        description:
          "Porto lies where the Douro meets the sea. Its schools on this site lend each other rooms, teachers and books.",
      },
      es: { name: "Oporto" },
      ca: { name: "Porto" },
      sv: { name: "Porto" },
      cs: {
        name: "Porto",
        description: "Porto leží u ústí řeky Douro. Zdejší školy si navzájem půjčují třídy, učitele i knihy.",
      },
    },
    machine: ["cs"],
    confirmed: { on: "2026-05-20", until: "2027-05-20" },
  },
  {
    slug: "braga",
    source: "pt",
    fields: {
      country: "PT",
      coordinates: { lat: 41.5454, lon: -8.4265 },
      code: "PT003C",
      website: "https://www.cm-braga.pt",
      timeZone: "Europe/Lisbon",
    },
    texts: {
      pt: {
        name: "Braga",
        description:
          "Braga fica no Minho, no noroeste de Portugal. Traz consigo dois agrupamentos: um da cidade e outro das freguesias à volta.",
      },
      en: {
        name: "Braga",
        description:
          "Braga lies in the Minho, in the north-west of Portugal. It brings two clusters, one in town and one in the parishes around it.",
      },
      ca: { name: "Braga" },
      es: { name: "Braga" },
      sv: { name: "Braga" },
      cs: { name: "Braga" },
    },
    parts: {
      contacts: [
        { fields: { person: "ana", role: "contact-role/coordinator", receivesMessages: true, receivesVisits: true } },
      ],
    },
    confirmed: { on: "2023-02-01", until: "2024-02-01" },
  },
  {
    slug: "gothenburg",
    source: "sv",
    fields: {
      country: "SE",
      coordinates: { lat: 57.7089, lon: 11.9746 },
      code: "SE002C",
      website: "https://goteborg.se",
      timeZone: "Europe/Stockholm",
    },
    texts: {
      sv: {
        name: "Göteborg",
        description:
          "Göteborg är en hamnstad vid Göta älvs mynning. Skolorna här samarbetar om läsning, skolstart och stadens vatten.",
      },
      en: {
        name: "Gothenburg",
        description:
          "Gothenburg is a port at the mouth of the Göta river. Its schools work together on reading, starting school and the city’s water.",
      },
      ca: { name: "Göteborg" },
      es: { name: "Gotemburgo" },
      cs: { name: "Göteborg" },
      pt: { name: "Gotemburgo" },
    },
    parts: {
      districts: [
        { key: "centrum", fields: {}, texts: { sv: { name: "Centrum" } } },
        { key: "hisingen", fields: {}, texts: { sv: { name: "Hisingen" } } },
        { key: "nordost", fields: {}, texts: { sv: { name: "Nordost" } } },
        { key: "sydvast", fields: {}, texts: { sv: { name: "Sydväst" } } },
      ],
    },
  },
  {
    slug: "tampere",
    source: "sv",
    fields: {
      country: "FI",
      coordinates: { lat: 61.4978, lon: 23.761 },
      code: "FI002C",
      website: "https://www.tampere.fi",
      timeZone: "Europe/Helsinki",
    },
    texts: {
      sv: {
        name: "Tammerfors",
        description:
          "Tammerfors ligger på näset mellan Näsijärvi och Pyhäjärvi. Staden är ny här och har fyra skolor och daghem med.",
      },
      en: {
        name: "Tampere",
        description:
          "Tampere sits on the isthmus between the lakes Näsijärvi and Pyhäjärvi. It is new here, with four schools and day-care centres.",
      },
      ca: { name: "Tampere" },
      es: { name: "Tampere" },
      cs: { name: "Tampere" },
      pt: { name: "Tampere" },
    },
    outdated: { en: ["description"] },
  },
];
