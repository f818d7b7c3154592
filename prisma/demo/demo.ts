import type { Locale } from "@/lib/i18n/locales";
import type { Field } from "@/lib/kinds/fields";
import type { KindName, KindOf } from "@/lib/kinds/index";
import type { Coordinates, Value } from "@/lib/kinds/input";
import type { Fields, Part, Parts } from "@/lib/kinds/kind";
import type { PublicationState } from "@/lib/kinds/states";

/**
 * The shape in which the demo is written. It is a save's input with three comforts: a link is a slug (or a key of
 * `people.ts` / `references.ts`), a list needs no ids (items are matched by their order), and a part may have a `key`
 * by which a sibling part names it. `prisma/seed.ts` turns it into input and saves it.
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
  /** True only for what `domain.md` names; everything else is marked as a demo record on its page. */
  real?: true;
  /** The source language. */
  source: Locale;
  /** Slug of the responsible city; absent: the platform's own. */
  city?: string;
  publication?: PublicationState;
  /** Months for which it was confirmed, and the day on which that happened. */
  confirmed?: { on: string; until: string };
  takenFrom?: { publisher: string; address: string; on: string };
  fields: DemoValues<KindOf<K>["fields"]>;
  texts: DemoTexts<KindOf<K>["translated"]>;
  parts?: DemoParts<KindOf<K>["parts"]>;
  /** Fields whose source text changed after the translation was made: these show as outdated. */
  outdated?: { [L in Locale]?: (keyof KindOf<K>["translated"] & string)[] };
  /** Translations that exist but are not published yet (in progress). */
  unpublished?: Locale[];
  /** Translations made by a machine. */
  machine?: Locale[];
};

export type DemoPerson = {
  key: string;
  name: string;
  /** Always at the reserved domain `xarxa.example`: canaries that must never appear in public. */
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
