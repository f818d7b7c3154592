/** A facet is `<filter key>:<value>`: `theme:transitions`, `city:<id>`, `country:ES`, `language:cs`. */
export const facet = (key: string, value: string) => `${key}:${value}`;

/** What is filtered by a term's notation reads well in an address: `theme/transitions` → `transitions`. */
export const notationOf = (termId: string) => termId.slice(termId.indexOf("/") + 1);
