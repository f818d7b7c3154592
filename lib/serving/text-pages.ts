/** Path segments of the text pages, in the order of the footer. */
export const textPages = [
  "about",
  "evidence",
  "glossary",
  "how-search-works",
  "open-data",
  "privacy",
  "accessibility",
] as const;
