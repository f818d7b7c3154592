import type { OrganizationLeaf, OrganizationRole, Thing } from "schema-dts";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { plainDate, plainRange } from "./dates";
import { type AnyOrganisation, type AnySchool, mentionCity, mentionOrganisation, mentionSchool } from "./references";
import { ifAny, type JsonLdScope, pageUrl, thingId, wordsInLanguage } from "./scope";
import { observations, sourcePage } from "./sources";
import { definedTerms } from "./terms";

type MemberRole = OrganizationRole<AnySchool | AnyOrganisation, "member">;
type SupporterRole = OrganizationRole<AnyOrganisation, "sponsor">;

/** The schools with role and years of membership, and the coordinating organisation. */
function members({ fields, parts }: View<"network">, scope: JsonLdScope): MemberRole[] {
  const schools = parts.members.flatMap(({ fields: { school, role, from, until } }): MemberRole[] =>
    school
      ? [
          {
            "@type": "OrganizationRole",
            member: mentionSchool(school, scope),
            roleName: role?.label.text,
            ...plainRange(from, until),
          },
        ]
      : [],
  );
  if (!fields.coordinator) return schools;
  const roleName = translator(scope.locale)("kinds:field.coordinator");
  const member = mentionOrganisation(fields.coordinator, scope);
  return [{ "@type": "OrganizationRole", member, roleName }, ...schools];
}

function supporters({ parts }: View<"network">, scope: JsonLdScope): SupporterRole[] {
  return parts.supporters.flatMap(({ fields: { organisation, role } }): SupporterRole[] =>
    organisation
      ? [
          {
            "@type": "OrganizationRole",
            sponsor: mentionOrganisation(organisation, scope),
            roleName: role?.label.text,
          },
        ]
      : [],
  );
}

/** A network with its members and supporters. */
export function networkThings(view: View<"network">, scope: JsonLdScope): Thing[] {
  const { fields, texts, card } = view;
  const network: OrganizationLeaf = {
    "@type": "Organization",
    "@id": thingId(card, scope),
    name: view.title.text,
    url: pageUrl(card, scope),
    description: wordsInLanguage(texts.purpose),
    sameAs: fields.website,
    foundingDate: plainDate(fields.founded),
    dissolutionDate: plainDate(fields.ended),
    areaServed: ifAny((fields.cities ?? []).map((city) => mentionCity(city, scope))),
    keywords: definedTerms(fields.themes, scope),
    member: ifAny(members(view, scope)),
    sponsor: ifAny(supporters(view, scope)),
    subjectOf: sourcePage(view),
  };
  return [network, ...observations(view, thingId(card, scope))];
}
