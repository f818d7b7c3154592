import type { KindName, KindOf } from "@/lib/kinds/index";

/** How a part is stored: model, column of the owner's id, model of its texts, and join model of each many-link. */
export type PartStore = {
  model: string;
  owner: string;
  translation?: string;
  links?: Readonly<Record<string, string>>;
  /** Some values may occur once only, so that edited rows are made anew. Nothing may point at them. */
  hasUniqueValues?: true;
};

export type Store<K extends KindName = KindName> = {
  model: string;
  translation: string;
  parts: { readonly [P in keyof KindOf<K>["parts"]]: PartStore };
};

const common = {
  contacts: { model: "contact", owner: "recordId" },
  facts: { model: "fact", owner: "recordId", translation: "factTranslation" },
  media: { model: "media", owner: "recordId", translation: "mediaTranslation" },
  quotations: { model: "quotation", owner: "recordId", translation: "quotationTranslation" },
  citations: { model: "citation", owner: "recordId", translation: "citationTranslation" },
} as const;

const offers = {
  offers: {
    model: "offer",
    owner: "recordId",
    translation: "offerTranslation",
    links: { themes: "offerTheme", levels: "offerLevel" },
  },
} as const;

/** Kind → Prisma models. */
export const stores = {
  city: {
    model: "city",
    translation: "cityTranslation",
    parts: {
      ...common,
      ...offers,
      highlights: { model: "highlight", owner: "cityId", translation: "highlightTranslation" },
      districts: { model: "district", owner: "cityId", translation: "districtTranslation" },
    },
  },
  organisation: { model: "organisation", translation: "organisationTranslation", parts: common },
  school: {
    model: "school",
    translation: "schoolTranslation",
    parts: { ...common, ...offers, levels: { model: "schoolLevel", owner: "schoolId", hasUniqueValues: true } },
  },
  network: {
    model: "network",
    translation: "networkTranslation",
    parts: {
      ...common,
      ...offers,
      members: { model: "membership", owner: "networkId", hasUniqueValues: true },
      supporters: { model: "networkSupporter", owner: "networkId", hasUniqueValues: true },
    },
  },
  cluster: {
    model: "cluster",
    translation: "clusterTranslation",
    parts: { ...common, ...offers, members: { model: "membership", owner: "clusterId", hasUniqueValues: true } },
  },
  practice: {
    model: "practice",
    translation: "practiceTranslation",
    parts: {
      ...common,
      actors: { model: "actor", owner: "practiceId", translation: "actorTranslation" },
      adaptations: { model: "adaptation", owner: "practiceId", translation: "adaptationTranslation" },
      evaluations: { model: "evaluation", owner: "practiceId", translation: "evaluationTranslation" },
    },
  },
  guide: { model: "guide", translation: "guideTranslation", parts: common },
  meeting: {
    model: "meeting",
    translation: "meetingTranslation",
    parts: {
      ...common,
      sessions: {
        model: "session",
        owner: "meetingId",
        translation: "sessionTranslation",
        links: { presents: "sessionRecord" },
      },
      visits: {
        model: "visit",
        owner: "meetingId",
        translation: "visitTranslation",
        links: { practices: "visitPractice" },
      },
      delegations: { model: "delegation", owner: "meetingId", hasUniqueValues: true },
      reviewItems: { model: "reviewItem", owner: "meetingId", translation: "reviewItemTranslation" },
    },
  },
} as const satisfies { [K in KindName]: Store<K> };

export function storeOf(kind: KindName): { model: string; translation: string; parts: Record<string, PartStore> } {
  return stores[kind];
}

// biome-ignore lint/suspicious/noExplicitAny: arguments and rows differ from model to model; columns.ts makes and reads them by the declaration.
type Call = (args: any) => Promise<any>;
type Action = "findUnique" | "findMany" | "create" | "createMany" | "update" | "updateMany" | "upsert" | "deleteMany";
export type Model = Record<Action, Call>;

/** The Prisma delegate of this name. A contract test calls it for every kind, so a missing model fails there. */
export function modelNamed(client: object, name: string): Model {
  return (client as Record<string, Model>)[name]!;
}

/** The quoted table of a model, for SQL: `cityTranslation` → `"CityTranslation"`. Only for names that come from the code. */
export const tableOfModel = (model: string): string => `"${model.charAt(0).toUpperCase()}${model.slice(1)}"`;
