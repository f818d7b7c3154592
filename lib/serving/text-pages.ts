/** Path segments of the text pages, in the order of the footer. */
export const textPages = ["about", "evidence", "glossary", "privacy", "accessibility"] as const;
