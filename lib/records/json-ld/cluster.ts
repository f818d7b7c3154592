import type { EducationalOrganizationLeaf, OrganizationRole, PersonLeaf, Thing } from "schema-dts";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { plainDate, plainRange } from "./dates";
import { type AnySchool, mentionCity, mentionSchool } from "./references";
import { ifAny, type JsonLdScope, pageUrl, thingId, wordsInLanguage } from "./scope";
import { observations, sourcePage } from "./sources";

type PartRole = OrganizationRole<AnySchool, "subOrganization">;
type PrincipalRole = OrganizationRole<PersonLeaf, "employee">;

function schools({ parts }: View<"cluster">, scope: JsonLdScope): PartRole[] {
  return parts.members.flatMap(({ fields: { school, role, from, until } }): PartRole[] =>
    school
      ? [
          {
            "@type": "OrganizationRole",
            subOrganization: mentionSchool(school, scope),
            roleName: role?.label.text,
            ...plainRange(from, until),
          },
        ]
      : [],
  );
}

/** Only principals who agreed to be named. */
function principal({ fields }: View<"cluster">, { locale }: JsonLdScope): PrincipalRole | undefined {
  if (!fields.principal?.name) return undefined;
  const employee: PersonLeaf = { "@type": "Person", name: fields.principal.name };
  return { "@type": "OrganizationRole", employee, roleName: translator(locale)("kinds:field.principal") };
}

/** One organisation whose parts are its schools, including the seat. */
export function clusterThings(view: View<"cluster">, scope: JsonLdScope): Thing[] {
  const { fields, texts, card } = view;
  const cluster: EducationalOrganizationLeaf = {
    "@type": "EducationalOrganization",
    "@id": thingId(card, scope),
    name: view.title.text,
    url: pageUrl(card, scope),
    description: wordsInLanguage(texts.educationalProject),
    sameAs: fields.website,
    identifier: fields.registerCode
      ? {
          "@type": "PropertyValue",
          propertyID: view.texts.registerName?.text ?? fields.codeSystem,
          value: fields.registerCode,
        }
      : undefined,
    foundingDate: plainDate(fields.founded),
    dissolutionDate: plainDate(fields.ended),
    location: fields.city && mentionCity(fields.city, scope),
    employee: principal(view, scope),
    subOrganization: ifAny(schools(view, scope)),
    subjectOf: sourcePage(view),
  };
  return [cluster, ...observations(view, thingId(card, scope))];
}
