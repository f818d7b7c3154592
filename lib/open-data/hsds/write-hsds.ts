import { createHash } from "node:crypto";
import { sourceLocale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { kindNamed, kinds } from "@/lib/kinds/index";
import { languageIn } from "@/lib/open-data/files/columns";
import { recordUri } from "@/lib/open-data/record/wire-record";
import { languagesOf, type PublicRecord } from "@/lib/records/public/every-language";

// Organisations and schools by HSDS 3 (Open Referral): a school is a service at its location. People are reached through
// the form of the page, which is named where HSDS asks how to apply: there is no email address.

type Written = Record<string, unknown>;

/** The id of something that is no record of ours, the same each time. */
function derivedId(...parts: string[]): string {
  const hex = createHash("sha1").update(parts.join(" ")).digest("hex");
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** What of a school has an address of its own, and what its id differs by in the last twelve digits. */
const ownIds = { location: 0x10ca7104n, serviceAtLocation: 0xa710ca71n };
type OwnId = keyof typeof ownIds;

/** The id of the place of a school; of that id the school's again. */
export const turnId = (what: OwnId, id: string): string =>
  id.slice(0, 24) + (BigInt(`0x${id.slice(24)}`) ^ ownIds[what]).toString(16).padStart(12, "0");

function textOf(record: PublicRecord, name: string): string {
  const texts = record.texts[name] ?? {};
  const language = languageIn(record, sourceLocale);
  return String(texts[language] ?? Object.values(texts)[0] ?? "");
}

const formOf = (record: PublicRecord, site: string) =>
  `${site}/${languagesOf(record)[0]}/ask/${kinds[record.kind].path}/${record.slug}`;

const optional = (name: string, value: unknown): Written =>
  value === undefined || value === "" ? {} : { [name]: value };

const leadOf = (record: PublicRecord) =>
  kindNamed(record.kind)
    .lead.map((name) => textOf(record, name))
    .find(Boolean);

/** An organisation; its description is never empty, as HSDS asks. */
export function writeOrganization(record: PublicRecord, site: string): Written {
  const { website } = record.fields;
  return {
    id: record.id,
    name: textOf(record, "name"),
    description: leadOf(record) ?? textOf(record, "name"),
    ...optional("website", website),
    uri: recordUri(site, record),
  };
}

const statuses: Readonly<Record<string, string>> = { open: "active", planned: "inactive", closed: "defunct" };

/** HSDS wants complete addresses only. */
function addressesOf({ id, fields }: PublicRecord): Written {
  const { address, postcode } = fields;
  const city = fields.city as Card | undefined;
  const country = city?.fields.country;
  if (!address || !postcode || !city || !country) return {};
  return {
    addresses: [
      {
        id: derivedId("address", id),
        location_id: turnId("location", id),
        address_1: address,
        city: city.title.text,
        // Not every country has states, and HSDS requires the field.
        state_province: "",
        postal_code: postcode,
        country,
        address_type: "physical",
      },
    ],
  };
}

/** The place of a school. */
export function writeLocation(record: PublicRecord, site: string): Written {
  const at = record.fields.coordinates as { lat: number; lon: number } | undefined;
  const { officialCode, codeSystem } = record.fields;
  return {
    id: turnId("location", record.id),
    location_type: "physical",
    name: textOf(record, "name"),
    url: recordUri(site, record),
    ...(at ? { latitude: at.lat, longitude: at.lon } : {}),
    ...optional("external_identifier", officialCode),
    ...optional("external_identifier_type", officialCode ? codeSystem : undefined),
    ...addressesOf(record),
  };
}

function agesOf({ parts }: PublicRecord): Written {
  const ages = (name: "agesFrom" | "agesTo") =>
    (parts.levels ?? []).flatMap(({ fields }) => (typeof fields[name] === "number" ? [fields[name]] : []));
  const [from, to] = [ages("agesFrom"), ages("agesTo")];
  return {
    ...(from.length > 0 ? { minimum_age: Math.min(...from) } : {}),
    ...(to.length > 0 ? { maximum_age: Math.max(...to) } : {}),
  };
}

/** A school at its place. */
export const writeServiceAtLocation = (record: PublicRecord, site: string): Written => ({
  id: turnId("serviceAtLocation", record.id),
  service_id: record.id,
  location_id: turnId("location", record.id),
  location: writeLocation(record, site),
});

/** A school. `phones` are those that its page shows. */
export function writeService(record: PublicRecord, site: string): Written {
  const { website, phone, status } = record.fields;
  return {
    id: record.id,
    name: textOf(record, "name"),
    ...optional("description", leadOf(record)),
    url: website ?? recordUri(site, record),
    status: statuses[String(status)] ?? "active",
    application_process: formOf(record, site),
    ...agesOf(record),
    last_modified: record.updatedAt.toISOString(),
    ...(phone ? { phones: [{ id: derivedId("phone", record.id), service_id: record.id, number: phone }] } : {}),
    service_at_locations: [writeServiceAtLocation(record, site)],
  };
}
