import type {
  ArticleLeaf,
  CityLeaf,
  CreativeWorkLeaf,
  EducationalOrganizationLeaf,
  ElementarySchoolLeaf,
  EventLeaf,
  GovernmentOrganizationLeaf,
  HighSchoolLeaf,
  MiddleSchoolLeaf,
  OrganizationLeaf,
  PreschoolLeaf,
  SchoolLeaf,
} from "schema-dts";
import type { Card } from "@/lib/kinds/card";
import { type JsonLdScope, pageUrl, thingId } from "./scope";

export type AnySchool = PreschoolLeaf | ElementarySchoolLeaf | MiddleSchoolLeaf | HighSchoolLeaf | SchoolLeaf;
export type AnyOrganisation = OrganizationLeaf | GovernmentOrganizationLeaf | EducationalOrganizationLeaf;

/** The school type by ISCED levels; a school that spans several stages is a School. */
export function schoolType(levels: readonly string[]): AnySchool["@type"] {
  const stages = new Set(levels.map((id) => id.slice("level/ED".length, "level/ED".length + 1)));
  const only = (...allowed: string[]) => stages.size > 0 && [...stages].every((stage) => allowed.includes(stage));
  if (only("0")) return "Preschool";
  if (only("0", "1")) return "ElementarySchool";
  if (only("2")) return "MiddleSchool";
  return only("2", "3") ? "HighSchool" : "School";
}

const publicAuthorities = ["city-council", "inspectorate", "ministry-or-agency"].map(
  (type) => `organisation-type/${type}`,
);

/** A school authority can be an association, so it counts as public only when its legal form says so. */
export function organisationType({ types = [], legalForm }: Card["fields"]): AnyOrganisation["@type"] {
  if (types.some((type) => publicAuthorities.includes(type))) return "GovernmentOrganization";
  if (types.includes("organisation-type/school-authority") && legalForm === "legal-form/public-body")
    return "GovernmentOrganization";
  return types.includes("organisation-type/university") ? "EducationalOrganization" : "Organization";
}

/** The properties by which another record is mentioned. */
const mention = (card: Card, scope: JsonLdScope) => ({
  "@id": thingId(card, scope),
  name: card.title.text,
  url: pageUrl(card, scope),
});

export const mentionCity = (card: Card, scope: JsonLdScope): CityLeaf => ({
  "@type": "City",
  ...mention(card, scope),
});

export const mentionSchool = (card: Card, scope: JsonLdScope): AnySchool => ({
  "@type": schoolType(card.fields.levels ?? []),
  ...mention(card, scope),
});

export const mentionOrganisation = (card: Card, scope: JsonLdScope): AnyOrganisation => ({
  "@type": organisationType(card.fields),
  ...mention(card, scope),
});

/** A network or cluster. */
export const mentionGroup = (card: Card, scope: JsonLdScope): OrganizationLeaf | EducationalOrganizationLeaf => ({
  "@type": card.kind === "cluster" ? "EducationalOrganization" : "Organization",
  ...mention(card, scope),
});

export const mentionPractice = (card: Card, scope: JsonLdScope): CreativeWorkLeaf => ({
  "@type": "CreativeWork",
  ...mention(card, scope),
  inLanguage: card.title.language,
});

export const mentionGuide = (card: Card, scope: JsonLdScope): ArticleLeaf => ({
  "@type": "Article",
  ...mention(card, scope),
  inLanguage: card.title.language,
});

export const mentionMeeting = (card: Card, scope: JsonLdScope): EventLeaf => ({
  "@type": "Event",
  ...mention(card, scope),
});
