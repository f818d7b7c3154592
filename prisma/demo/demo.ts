import type { Locale } from "@/lib/i18n/locales";
import type { Field } from "@/lib/kinds/fields";
import type { KindName, KindOf } from "@/lib/kinds/index";
import type { Coordinates, Value } from "@/lib/kinds/input";
import type { Fields, Part, Parts } from "@/lib/kinds/kind";
import type { PublicationState } from "@/lib/kinds/states";

/**
 * The input of a save as the demo writes it: links are slugs (or keys of `people.ts` and `references.ts`), lists need
 * no ids, and a part may have a `key` for references within the record. `resolve.ts` converts it.
 */
type DemoValue<F extends Field> = F extends { type: "list"; titled: true }
  ? { title: string; text: string }[]
  : F extends { type: "list" }
    ? string[]
    : F extends { type: "coordinates" }
      ? Coordinates
      : Value<F>;

type RequiredKeys<F extends Fields> = { [N in keyof F]: F[N] extends { required: true } ? N : never }[keyof F];
type DemoValues<F extends Fields> = { [N in RequiredKeys<F>]: DemoValue<F[N]> } & {
  [N in Exclude<keyof F, RequiredKeys<F>>]?: DemoValue<F[N]>;
};
export type DemoTexts<F extends Fields> = { [L in Locale]?: { [N in keyof F]?: DemoValue<F[N]> } };

export type DemoPart<P extends Part> = {
  key?: string;
  fields: DemoValues<P["fields"]>;
  texts?: DemoTexts<P["translated"]>;
};
type DemoParts<P extends Parts> = { [N in keyof P]?: DemoPart<P[N]>[] };

export type DemoRecord<K extends KindName> = {
  slug: string;
  /** A record from one of the public sources. Every other record is marked as demo on its page. */
  real?: true;
  /** The source language. */
  source: Locale;
  /** The slug of the responsible city; absent: the platform. */
  city?: string;
  publication?: PublicationState;
  /** When it was confirmed, and until when. */
  confirmed?: { on: string; until: string };
  takenFrom?: { publisher: string; address: string; on: string };
  fields: DemoValues<KindOf<K>["fields"]>;
  texts: DemoTexts<KindOf<K>["translated"]>;
  parts?: DemoParts<KindOf<K>["parts"]>;
  /** Fields whose source text changed after the translation, so that they show as outdated. */
  outdated?: { [L in Locale]?: (keyof KindOf<K>["translated"] & string)[] };
  /** Translations in progress, which are not published. */
  unpublished?: Locale[];
  /** Machine translations. */
  machine?: Locale[];
  /** A city made it by the link of its invitation; slugs. */
  madeAt?: { meeting: string; city: string };
};

export type DemoPerson = {
  key: string;
  name: string;
  /** At the reserved domain `xarxa.example`: canaries that must never appear on public pages. */
  email: string;
  languages: Locale[];
  organisation?: string;
  showName: boolean;
  offices: { [L in Locale]?: string };
};

export type DemoReference = {
  key: string;
  authors: string;
  year?: string;
  title: string;
  titleLanguage: string;
  publisher?: string;
  place?: string;
  series?: string;
  address?: string;
};

export type DemoTerm = {
  /** `<vocabulary>/<notation>` */
  id: string;
  broader?: string;
  exactMatch?: string;
  labels: Record<Locale, string>;
  alternative?: { [L in Locale]?: string[] };
  scopeNote?: { [L in Locale]?: string };
};
