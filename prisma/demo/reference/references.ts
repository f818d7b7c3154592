import type { DemoReference } from "../demo";

/**
 * The references of the reference records. If only author, year and publisher are known, the title is a description in
 * square brackets, as in library catalogues.
 */
export const references: DemoReference[] = [
  {
    key: "bennet-daughtrey-wieder-2009",
    authors: "Bennet, Daughtrey, Wieder",
    year: "2009",
    title: "[Publication of the Center for Teaching Quality, 2009]",
    titleLanguage: "en",
    publisher: "Center for Teaching Quality",
    place: "Carrboro",
  },
  {
    key: "macneil-2004",
    authors: "MacNeil",
    year: "2004",
    title: "[Working paper published by USAID, 2004]",
    titleLanguage: "en",
    publisher: "USAID",
    place: "Washington",
    series: "Working paper 1",
  },
  {
    key: "lock-2011",
    authors: "Lock",
    year: "2011",
    title: "[Publication of the National College for Leadership of Schools and Children’s Services, 2011]",
    titleLanguage: "en",
    publisher: "National College for Leadership of Schools and Children’s Services",
    place: "Nottingham",
  },
  {
    key: "methodical-manual-2021",
    authors: "",
    year: "2021",
    title: "[Metodická příručka, 2021]",
    titleLanguage: "cs",
  },
  {
    key: "local-inclusion-plan-ostrava",
    authors: "",
    title: "[Místní plán inkluze, Ostrava]",
    titleLanguage: "cs",
  },
  {
    key: "methodology-2022",
    authors: "",
    year: "2022",
    title: "[Metodika z roku 2022]",
    titleLanguage: "cs",
  },
];
