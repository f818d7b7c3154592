import type { VocabularyName } from "@/lib/kinds/vocabularies";
import type { ColumnContent } from "@/lib/spreadsheets/cells/profile";

/** How the cells of a column are read. */
export type TargetReading =
  | "code"
  | "text"
  | "prose"
  | "list"
  | "terms"
  | "choice"
  | "flag"
  | "district"
  | "links"
  | "actors"
  | "latitude"
  | "longitude"
  | "position"
  | "area"
  | "website"
  | "phone"
  | "figure"
  | "date";

/** What cells can name. */
export type LinkedKind = "practice" | "network" | "cluster" | "school" | "organisation";

/** Something that a column can be taken for. */
export type ImportTarget = {
  /** The field of the record, or `figures.<name>`, or `actors.<role>`; latitude and longitude together are its position. */
  name: string;
  reads: TargetReading;
  /** Whose value wins by default: the register's, or what is written here. */
  owner: "register" | "ours";
  /** Matches the folded name of a column, in six languages and those of registers; of a translated one without its language. */
  names: RegExp;
  /** Without a name, columns that hold this are proposed. */
  contents?: readonly ColumnContent[];
  /** In letters. */
  max?: number;
  /** A code in one column: elsewhere a key may have two. */
  isSingle?: true;
  /** Cells may hold several values. */
  isMany?: true;
  /** Of its terms. */
  vocabulary?: VocabularyName;
  /** What its cells name, by code or name. */
  to?: LinkedKind | readonly LinkedKind[];
  /** Rows are listed with it: their name alone does not say what they are. */
  isAbout?: true;
  /** Its values are shown without what tells whose they are, and erased with the file. */
  isPrivate?: true;
  /** A column for each language. */
  isTranslated?: true;
};
