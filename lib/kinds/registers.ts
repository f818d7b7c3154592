import { fold } from "@/lib/text/fold";
import { countries } from "./countries";

/** A register of schools or clusters, in which each has one code. */
export type CodeRegister = {
  /** What records store: the country of ISO 3166-1, and what tells its registers apart. */
  id: string;
  country: string;
  /** Null for a register of which only the country is known. */
  name: string | null;
  publisher: string | null;
  /** The language of name and publisher. */
  language: string | null;
  /** Number of characters of its codes, with leading zeros; null when it varies or is unknown. */
  codeLength: number | null;
  /** Other ways to write the id, folded. */
  spellings: readonly string[];
};

type Row = readonly [
  id: string,
  language: string,
  codeLength: number | null,
  name: string,
  publisher: string,
  ...spellings: string[],
];

// One line per register, so that a city can add its own.
// biome-ignore format: a table is read by its lines
const rows: readonly Row[] = [
  ["AT", "de", 6, "Schulkennzahlen", "Bundesministerium für Bildung", "skz", "schulkennzahl", "schuleogd", "stadt wien"],
  ["CZ", "cs", 9, "Rejstřík škol a školských zařízení (RED IZO)", "Ministerstvo školství, mládeže a tělovýchovy", "red izo", "redizo", "msmt", "cz-redizo"],
  ["CZ-IZO", "cs", 9, "Rejstřík škol a školských zařízení (IZO)", "Ministerstvo školství, mládeže a tělovýchovy", "izo"],
  ["DK", "da", 6, "Institutionsregistret", "Børne- og Undervisningsministeriet"],
  ["ES", "es", 8, "Registro Estatal de Centros Docentes no Universitarios", "Ministerio de Educación, Formación Profesional y Deportes", "rcd", "espana", "spain"],
  ["ES-CT", "ca", 8, "Directori de centres docents", "Generalitat de Catalunya", "catalunya", "cataluna", "catalonia", "generalitat de catalunya", "gencat"],
  ["FI", "fi", 5, "Oppilaitosrekisteri", "Tilastokeskus", "tilastokeskus", "statistikcentralen", "finland", "suomi"],
  ["FI-TRE", "fi", null, "Koulut (paikkatietotunnus)", "Tampereen kaupunki", "tampere gis id", "tampere"],
  ["FR", "fr", 8, "Annuaire de l’éducation (UAI)", "Ministère de l’Éducation nationale", "uai", "rne"],
  ["GB-ENG", "en", 6, "Get Information about Schools (URN)", "Department for Education", "urn", "gias", "england"],
  ["IE", "en", 6, "School roll numbers", "Department of Education and Youth", "roll number", "ireland"],
  ["IT", "it", 10, "Codici meccanografici", "Ministero dell’Istruzione e del Merito", "codice meccanografico", "miur"],
  ["NO", "no", 9, "Nasjonalt skoleregister", "Utdanningsdirektoratet", "nsr"],
  ["PL", "pl", null, "Rejestr Szkół i Placówek Oświatowych", "Ministerstwo Edukacji Narodowej", "rspo"],
  ["PT", "pt", 6, "GesEdu", "Ministério da Educação, Ciência e Inovação", "gesedu", "dgae", "dgeec", "portugal"],
  ["SE", "sv", 8, "Skolenhetsregistret", "Skolverket", "skolverket", "skolenhetskod"],
];

const known = rows.map(([id, language, codeLength, name, publisher, ...spellings]): CodeRegister => {
  return { id, country: id.slice(0, 2), name, publisher, language, codeLength, spellings };
});
const withoutName = { name: null, publisher: null, language: null, codeLength: null };
/** So that no city waits for a line above. */
const ofOtherCountries = countries
  .filter((country) => !known.some(({ id }) => id === country))
  .map((country): CodeRegister => ({ id: country, country, ...withoutName, spellings: [] }));
/** The codes of the demo are invented. */
const demo: CodeRegister = { id: "demo", country: "", ...withoutName, spellings: ["demo register"] };

export const registers: readonly CodeRegister[] = [...known, ...ofOtherCountries, demo];
/** What a record may store. */
export const registerIds: readonly string[] = registers.map(({ id }) => id);

const bySpelling = new Map(
  registers.flatMap((register) =>
    [fold(register.id), ...(register.name ? [fold(register.name)] : []), ...register.spellings].map(
      (spelling) => [spelling, register] as const,
    ),
  ),
);

/** The register with this id, name or other known spelling. */
export function registerOf(spelling: string): CodeRegister | undefined {
  return bySpelling.get(fold(spelling).replaceAll("_", " ")) ?? bySpelling.get(fold(spelling));
}

/** The id for a known spelling; unknown ones stay as they are, for the schema to refuse. */
export const canonicalRegister = (spelling: string): string => registerOf(spelling)?.id ?? spelling;
