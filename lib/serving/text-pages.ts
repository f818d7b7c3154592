/** Pages of text that every language has, by the last part of their address, in the order of the footer. */
export const textPages = ["about", "evidence", "glossary", "privacy", "accessibility"] as const;
