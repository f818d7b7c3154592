import type { CreativeWorkLeaf, IdReference, ProjectLeaf, Role, Thing } from "schema-dts";
import { countryName } from "@/lib/i18n/format";
import type { View } from "@/lib/kinds/view";
import { plainPeriod, plainRange } from "./dates";
import {
  type AnyOrganisation,
  mentionCity,
  mentionGroup,
  mentionOrganisation,
  mentionPractice,
  mentionSchool,
} from "./references";
import { ifAny, type JsonLdScope, thingId, wordsInLanguage } from "./scope";
import { observations, quotedTexts, sourcePage } from "./sources";
import { definedTerm, definedTerms } from "./terms";
import { workProperties } from "./works";

type ActorRole = Role<AnyOrganisation, "contributor">;
const isOngoing = ({ fields }: View<"practice">) => fields.phase?.notation !== "ended";

/** For a practice of type project: the project that the text is about, separate from the text itself. */
function project(view: View<"practice">, scope: JsonLdScope): ProjectLeaf[] {
  if (view.fields.type?.notation !== "project") return [];
  const { startDate, endDate } = plainRange(view.fields.start, view.fields.end);
  const places = (view.fields.cities ?? []).map((city) => mentionCity(city, scope));
  return [
    {
      "@type": "Project",
      "@id": thingId(view.card, scope, view.source).replace(/#.*/, "#project"),
      name: view.title.text,
      foundingDate: startDate,
      dissolutionDate: endDate,
      location: ifAny(places),
      member: ifAny((view.fields.schools ?? []).map((school) => mentionSchool(school, scope))),
    },
  ];
}

/** An age range as schema.org writes it ("7-9", "11-"), the same in every language. */
function ageRange({ fields: { agesFrom, agesTo } }: View<"practice">): string | undefined {
  if (agesFrom === undefined && agesTo === undefined) return undefined;
  return `${agesFrom ?? 0}-${agesTo ?? ""}`;
}

function contributors({ parts }: View<"practice">, scope: JsonLdScope): ActorRole[] {
  return parts.actors.flatMap(({ fields: { organisation, role } }): ActorRole[] =>
    organisation
      ? [{ "@type": "Role", contributor: mentionOrganisation(organisation, scope), roleName: role?.label.text }]
      : [],
  );
}

/** Organisations that are contacts with the role promoter. */
function promoters({ parts }: View<"practice">, scope: JsonLdScope) {
  const named = parts.contacts.filter(({ fields }) => fields.role?.notation === "promoter");
  return ifAny(
    named.flatMap(({ fields }) => (fields.organisation ? [mentionOrganisation(fields.organisation, scope)] : [])),
  );
}

/** What the practice is based on: the practices it adapted, and its source page. */
function foundations(view: View<"practice">, scope: JsonLdScope): (CreativeWorkLeaf | IdReference)[] {
  const adapted = view.parts.adaptations.flatMap(({ fields }) =>
    fields.from ? [mentionPractice(fields.from, scope)] : [],
  );
  const source = sourcePage(view);
  return [
    ...adapted,
    ...(source ? [{ "@type": "CreativeWork" as const, url: source.url, publisher: source.publisher }] : []),
  ];
}

/** A practice as a text, and for a project also the project it is about. */
export function practiceThings(view: View<"practice">, scope: JsonLdScope): Thing[] {
  const { fields, texts, card } = view;
  const themes = (fields.themes ?? []).map((theme) => definedTerm(theme, scope));
  const groups = [...(fields.networks ?? []), ...(fields.clusters ?? [])].map((card) => mentionGroup(card, scope));
  const practice: CreativeWorkLeaf = {
    "@type": "CreativeWork",
    ...workProperties(view, scope),
    abstract: wordsInLanguage(texts.summary),
    description: wordsInLanguage(texts.description),
    genre: fields.type?.label.text,
    about: ifAny([...project(view, scope), ...themes]),
    temporalCoverage: plainPeriod(fields.start, fields.end, isOngoing(view)),
    spatialCoverage: ifAny([
      ...(fields.cities ?? []).map((city) => mentionCity(city, scope)),
      ...(fields.countries ?? []).map((code) => ({
        "@type": "Country" as const,
        name: countryName(code, scope.locale),
        identifier: code,
      })),
    ]),
    educationalLevel: definedTerms(fields.levels, scope),
    typicalAgeRange: ageRange(view),
    audience: ifAny(
      (fields.recipients ?? []).map(({ label }) => ({ "@type": "Audience" as const, audienceType: label.text })),
    ),
    sourceOrganization: promoters(view, scope),
    contributor: ifAny(contributors(view, scope)),
    mentions: ifAny([...groups, ...(fields.related ?? []).map((other) => mentionPractice(other, scope))]),
    hasPart: ifAny(quotedTexts(view)),
    isBasedOn: ifAny(foundations(view, scope)),
  };
  return [practice, ...observations(view, thingId(card, scope))];
}
