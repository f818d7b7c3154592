// What a document holds are lexemes of these forms. A search asks for each of them by itself: which documents have it is
// all that the ranking needs.

/** Where a word stands. `often`: several times in the texts of one language, so that they are about it. */
export type TextPosition = "title" | "lead" | "body" | "often";
const digits: Record<TextPosition, string> = { title: "1", lead: "2", body: "3", often: "4" };
export const places = Object.keys(digits) as TextPosition[];
/** Where positions are known. */
export const textPlaces = places.filter((place) => place !== "often");

/** `1=skol`: a word with this stem stands in the title. */
export const stemLexeme = (place: TextPosition, stem: string) => `${digits[place]}=${stem}`;
/** `3~homework`: a text speaks of this concept of the word list. */
export const conceptLexeme = (place: TextPosition, concept: string) => `${digits[place]}~${concept}`;
/** `#theme/transitions`: the record has this term, or a narrower one. */
export const termLexeme = (id: string) => `#${id}`;
/** `@<id>`: the record points at this one. */
export const linkLexeme = (id: string) => `@${id}`;
export const linkedId = (lexeme: string): string | undefined => (lexeme.startsWith("@") ? lexeme.slice(1) : undefined);
/** `^SE`: the record is in this country. */
export const countryLexeme = (code: string) => `^${code}`;

/** The stems among lexemes, without the place where they stand. */
export const stemsAmong = (lexemes: Iterable<string>): Set<string> =>
  new Set([...lexemes].flatMap((lexeme) => (lexeme[1] === "=" ? [lexeme.slice(2)] : [])));

/** A lexeme as PostgreSQL reads it in a `tsvector` or `tsquery`. */
export const quoted = (lexeme: string) => `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
