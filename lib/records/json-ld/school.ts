import type { OrganizationRole, Thing } from "schema-dts";
import type { MembershipView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { plainRange } from "./dates";
import { type AnySchool, mentionCity, mentionGroup, mentionSchool } from "./references";
import { ifAny, type JsonLdScope, thingId, wordsInLanguage } from "./scope";
import { observations, sourcePage } from "./sources";
import { definedTerms } from "./terms";

/** A membership with its years. */
function membershipRole({ group, role, from, until }: MembershipView, scope: JsonLdScope) {
  const found: OrganizationRole<ReturnType<typeof mentionGroup>, "memberOf"> = {
    "@type": "OrganizationRole",
    memberOf: mentionGroup(group, scope),
    roleName: role?.label.text,
    ...plainRange(from ?? undefined, until ?? undefined),
  };
  return found;
}

function address({ fields }: View<"school">) {
  const { address, postcode, city } = fields;
  if (!address && !postcode && !city) return undefined;
  return {
    "@type": "PostalAddress" as const,
    streetAddress: address,
    postalCode: postcode,
    addressLocality: city?.title.text,
    addressCountry: city?.fields.country,
  };
}

/** A school with the type of its levels and its memberships. */
export function schoolThings(view: View<"school">, scope: JsonLdScope, memberships: MembershipView[] = []): Thing[] {
  const { fields, parts, card } = view;
  const { coordinates, coordinatesApproximate } = fields;
  const levels = parts.levels.flatMap((part) => part.fields.level ?? []);
  const school: AnySchool = {
    ...mentionSchool(card, scope),
    description: wordsInLanguage(view.texts.description),
    sameAs: fields.website,
    telephone: fields.phone,
    identifier: fields.officialCode
      ? {
          "@type": "PropertyValue",
          propertyID: view.texts.registerName?.text ?? fields.codeSystem,
          value: fields.officialCode,
        }
      : undefined,
    address: address(view),
    // Approximate coordinates would put a wrong pin on a map.
    geo:
      coordinates && !coordinatesApproximate
        ? { "@type": "GeoCoordinates", latitude: coordinates.lat, longitude: coordinates.lon }
        : undefined,
    containedInPlace: fields.city && mentionCity(fields.city, scope),
    keywords: definedTerms(levels, scope),
    memberOf: ifAny(memberships.map((membership) => membershipRole(membership, scope))),
    subjectOf: sourcePage(view),
  };
  return [school, ...observations(view, thingId(card, scope))];
}
