import type { GroundSource } from "@/lib/ground/source";

type DemoGround = {
  source: GroundSource;
  /** The file that `npm run demo-ground` reads, and its property with the name in the city's source language. */
  file: string;
  nameKey: string;
};

const licence = "CC BY 4.0";

/** The boundaries of districts in the demo: who publishes them, under which licence. Simplified for the demo. */
export const demoGrounds: Record<string, DemoGround> = {
  barcelona: {
    source: {
      text: "Ajuntament de Barcelona, CartoBCN",
      address: "https://opendata-ajuntament.barcelona.cat/data/ca/dataset/20170706-districtes-barris",
      licence,
    },
    file: "barcelona_districts.geojson",
    nameKey: "name",
  },
  helsinki: {
    source: {
      text: "Helsingin kaupunki, Kaupunkimittauspalvelut",
      address: "https://hri.fi/data/fi/dataset/helsingin-kaupunginosat",
      licence,
    },
    file: "helsinki_districts.geojson",
    nameKey: "name_sv",
  },
  vienna: {
    source: { text: "Stadt Wien – data.wien.gv.at", address: "https://www.data.gv.at/", licence },
    file: "vienna_districts.geojson",
    nameKey: "name",
  },
  lisbon: {
    source: {
      text: "Direção-Geral do Território, CAOP",
      address: "https://dados.gov.pt/pt/datasets/carta-administrativa-oficial-de-portugal-caop2023-continente",
      licence,
    },
    file: "pt_lisboa_freguesias.geojson",
    nameKey: "name",
  },
  ostrava: {
    source: { text: "ČÚZK, RÚIAN", address: "https://geoportal.cuzk.cz/", licence },
    file: "ostrava_districts.geojson",
    nameKey: "name",
  },
};
