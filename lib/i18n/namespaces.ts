/** One namespace is one file `locales/<language>/<namespace>.json`. */
export const namespaces = ["common", "errors", "records", "kinds", "pages", "lists", "meta", "dates"] as const;

export type Namespace = (typeof namespaces)[number];
