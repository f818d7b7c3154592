import type { Locale } from "@/lib/i18n/locales";
import type { DemoRecord } from "../demo";
import { withRegister } from "./register";
import type { Stage } from "./stages";

type Record = DemoRecord<"school">;
type State = Pick<Record, "publication" | "confirmed" | "takenFrom" | "outdated" | "unpublished" | "machine">;
type OwnFields = Partial<Omit<Record["fields"], "city" | "address" | "postcode" | "coordinates">>;

/** The data of a demo school; what is left out is unknown. */
type Sketch = State & {
  name: string;
  fields?: OwnFields;
  /** Street and number, then the postcode. */
  address?: readonly [string, string];
  /** Latitude and longitude. */
  at?: readonly [number, number];
  stages: Stage[];
  about?: { [L in Locale]?: string };
  /** Names in other languages, if the school uses them. */
  names?: { [L in Locale]?: string };
  parts?: Omit<NonNullable<Record["parts"]>, "levels">;
};

/** Creates the schools of one city. `source` is the source language of their texts. */
export function schoolsOf(city: string, source: Locale) {
  return (slug: string, sketch: Sketch): Record => {
    const { name, fields, address, at, stages, about, names, parts, ...state } = sketch;
    const texts = textsOf(source, { ...names, [source]: name }, about ?? {});
    return {
      ...state,
      slug,
      source,
      city,
      fields: {
        city,
        status: "open",
        ...(fields?.officialCode && { codeSystem: "demo" }),
        ...(address && { address: address[0], postcode: address[1] }),
        ...(at && { coordinates: { lat: at[0], lon: at[1] } }),
        ...fields,
      },
      texts: fields?.officialCode ? withRegister(texts) : texts,
      parts: { levels: stages, ...parts },
    };
  };
}

type Wording = { [L in Locale]?: string };

function textsOf(source: Locale, names: Wording, about: Wording): Record["texts"] {
  const languages = new Set([source, ...Object.keys(names), ...Object.keys(about)] as Locale[]);
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      {
        ...(names[language] && { name: names[language] }),
        ...(about[language] && { description: about[language] }),
      },
    ]),
  );
}
