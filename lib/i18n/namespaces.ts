/** A namespace is a file `locales/<language>/<namespace>.json`. */
export const namespaces = [
  "common",
  "errors",
  "dates",
  "records",
  "kinds",
  "validation",
  "lists",
  "compare",
  "practices",
  "schools",
  "meetings",
  "places",
  "pages",
  "meta",
  "account",
  "mail",
  "media",
  "admin",
  "work",
  "translation",
  "ask",
  "letters",
  "inbox",
  "proposals",
] as const;

export type Namespace = (typeof namespaces)[number];
