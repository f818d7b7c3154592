import type { RenderedText, TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { TranslationState } from "@/lib/i18n/translation-state";
import type { Card, DistrictView, PersonView, ReferenceView, TermView } from "./card";
import type { Field } from "./fields";
import type { KindName, KindOf } from "./index";
import type { Coordinates, ListItem } from "./input";
import type { Fields, Part, Parts } from "./kind";
import type { commonParts } from "./parts";
import type { TextLicence } from "./states";

// A record as its readers see it, with types derived from its kind.

type Many<F, V> = F extends { many: true } ? V[] : V;
type LinkView<F> = F extends { to: "person" }
  ? PersonView
  : F extends { to: "reference" }
    ? ReferenceView
    : F extends { to: "district" }
      ? DistrictView
      : Card;

/** A field's value for readers: terms with labels, links as cards, dates as EDTF. */
export type ViewValue<F extends Field> = F extends { type: "term" }
  ? Many<F, TermView>
  : F extends { type: "link" }
    ? Many<F, LinkView<F>>
    : F extends { type: "number" }
      ? number
      : F extends { type: "flag" }
        ? boolean
        : F extends { type: "coordinates" }
          ? Coordinates
          : F extends { type: "choice"; options: infer O extends readonly string[] }
            ? Many<F, O[number]>
            : string;

/** Empty fields are left out. */
export type ViewFields<F extends Fields> = { [N in keyof F]?: ViewValue<F[N]> };
/** A list item with the HTML of its text. */
export type RenderedItem = ListItem & { html: string };

export type ViewTexts<T extends Fields> = {
  [N in keyof T]?: T[N] extends { type: "list" }
    ? TextInLanguage<RenderedItem[]>
    : T[N] extends { type: "prose" }
      ? RenderedText
      : TextInLanguage;
};
export type PartView<P extends Part = Part> = {
  id: string;
  fields: ViewFields<P["fields"]>;
  texts: ViewTexts<P["translated"]>;
  /** For media in a preview: a signature that opens the file without an account. */
  signature?: string | undefined;
};

export type TranslationView = {
  language: Locale;
  provenance: "human" | "machine";
  translatedAt: Date | null;
  /** `source` for the source language. */
  state: TranslationState | "source";
};

type PartViews<P extends Parts> = { [N in keyof P]: PartView<P[N]>[] };

/** What all kinds have in common, for generic code. */
export type BaseView = {
  id: string;
  kind: KindName;
  slug: string;
  demo: boolean;
  source: Locale;
  /** The languages it is published in. */
  languages: Locale[];
  /** The language in which its page can be read: the page's own, or the best one that there is. */
  readIn: Locale;
  title: TextInLanguage;
  /** The record in short form, as in lists. */
  card: Card;
  publishedAt: Date | null;
  updatedAt: Date;
  confirmed: { at: Date; until: Date | null } | null;
  takenFrom: { publisher: string; address: string; on: string } | null;
  responsibleCity: Card | null;
  /** Its own, or that of its city. */
  licence: TextLicence;
  translations: TranslationView[];
  parts: PartViews<typeof commonParts>;
};

/** A record of one kind with the fields, texts and parts its kind declares. */
export type View<K extends KindName = KindName> = BaseView & {
  kind: K;
  fields: ViewFields<KindOf<K>["fields"]>;
  texts: ViewTexts<KindOf<K>["translated"]>;
  parts: PartViews<KindOf<K>["parts"]>;
};
