import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kindNames } from "@/lib/kinds/index";
import { licenceAddresses, usualLicence } from "@/lib/kinds/licences";
import type { Manifest } from "@/lib/open-data/files/manifest";
import { type DataFile, dataPath, dataType, filesOf } from "@/lib/open-data/files/names";
import {
  blank,
  type Graph,
  inLanguages,
  instantValue,
  iri,
  plainLiteral,
  type Statements,
  type Subject,
  typed,
} from "./graph";

// The catalogue of open data by DCAT-AP 3.0: a dataset per kind, a distribution per file, and the read API.

const authority = "http://publications.europa.eu/resource/authority";
/** ISO 639-3, as the language authority of the EU names them. */
const languageCodes = { ca: "CAT", es: "SPA", en: "ENG", sv: "SWE", cs: "CES", pt: "POR" } as const;
const formats = { csv: "CSV", jsonl: "JSON", geojson: "GEOJSON" } as const;
/** As its file is answered, without the encoding. */
const mediaTypeOf = ({ name }: DataFile) => dataType(name).split(";")[0];

const inEach = (read: (t: ReturnType<typeof translator>) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, read(translator(locale))]));

const licence = licenceAddresses[usualLicence] ?? "";
const publisherIri = (site: string) => `${site}/open-data#publisher`;

const languages = (all: readonly (keyof typeof languageCodes)[]): Statements =>
  all.map((locale) => ["dct:language", iri(`${authority}/language/${languageCodes[locale]}`)] as const);

const resource = (address: string, type: string): Subject => ({
  iri: address,
  statements: [["rdf:type", iri(type)]],
});

function distribution(file: DataFile, manifest: Manifest | null, site: string): Subject {
  const address = `${site}${dataPath(file.name)}`;
  const made = manifest?.files[file.name];
  return {
    iri: `${address}#distribution`,
    statements: [
      ["rdf:type", iri("dcat:Distribution")],
      ["dct:title", plainLiteral(file.name)],
      ["dcat:accessURL", iri(address)],
      ["dcat:downloadURL", iri(address)],
      ["dct:license", iri(licence)],
      ["dct:format", iri(`${authority}/file-type/${formats[file.format]}`)],
      ["dcat:mediaType", iri(`https://www.iana.org/assignments/media-types/${mediaTypeOf(file)}`)],
      ...languages(file.locale ? [file.locale] : locales),
      ...(made ? ([["dcat:byteSize", typed(String(made.bytes), "xsd:nonNegativeInteger")]] as const) : []),
      ...(made
        ? ([
            [
              "spdx:checksum",
              blank([
                ["rdf:type", iri("spdx:Checksum")],
                ["spdx:algorithm", iri("spdx:checksumAlgorithm_sha256")],
                ["spdx:checksumValue", typed(made.sha256, "xsd:hexBinary")],
              ]),
            ],
          ] as const)
        : []),
      ...(manifest ? ([["dct:modified", instantValue(new Date(manifest.madeAt))]] as const) : []),
    ],
  };
}

function dataset(kind: (typeof kindNames)[number], manifest: Manifest | null, site: string): Subject[] {
  const distributions = filesOf(kind).map((file) => distribution(file, manifest, site));
  return [
    {
      iri: `${site}/open-data#${kind}`,
      statements: [
        ["rdf:type", iri("dcat:Dataset")],
        ["dct:identifier", plainLiteral(`${site}/open-data#${kind}`)],
        ...inLanguages(
          "dct:title",
          inEach((t) => `Xarxa: ${t(`kinds:plural.${kind}`)}`),
        ),
        ...inLanguages(
          "dct:description",
          inEach((t) => t(`lists:lead.${kind}`)),
        ),
        ["dct:publisher", iri(publisherIri(site))],
        ["dcat:landingPage", iri(`${site}/open-data`)],
        ["dcat:theme", iri(`${authority}/data-theme/EDUC`)],
        ["dct:accrualPeriodicity", iri(`${authority}/frequency/CONT`)],
        ["dct:accessRights", iri(`${authority}/access-right/PUBLIC`)],
        ...languages(locales),
        ...distributions.map((one) => ["dcat:distribution", iri(one.iri)] as const),
      ],
    },
    ...distributions,
  ];
}

function service(site: string): Subject {
  return {
    iri: `${site}/api/v1#service`,
    statements: [
      ["rdf:type", iri("dcat:DataService")],
      ...inLanguages(
        "dct:title",
        inEach((t) => t("data:api.title")),
      ),
      ...inLanguages(
        "dct:description",
        inEach((t) => t("data:api.lead")),
      ),
      ["dcat:endpointURL", iri(`${site}/api/v1`)],
      ["dcat:endpointDescription", iri(`${site}/api/v1/openapi.json`)],
      ["dct:publisher", iri(publisherIri(site))],
      ["dct:license", iri(licence)],
      ["dct:accessRights", iri(`${authority}/access-right/PUBLIC`)],
      ...kindNames.map((kind) => ["dcat:servesDataset", iri(`${site}/open-data#${kind}`)] as const),
    ],
  };
}

/** The catalogue, with what is known of the files that were made last. */
export function catalogueGraph(site: string, manifest: Manifest | null): Graph {
  return [
    {
      iri: `${site}/api/v1/catalogue`,
      statements: [
        ["rdf:type", iri("dcat:Catalog")],
        ...inLanguages(
          "dct:title",
          inEach((t) => `Xarxa: ${t("pages:site.pages.open-data")}`),
        ),
        ...inLanguages(
          "dct:description",
          inEach((t) => t("data:page.lead")),
        ),
        ["dct:publisher", iri(publisherIri(site))],
        ["foaf:homepage", iri(`${site}/open-data`)],
        ["dct:license", iri(licence)],
        ...languages(locales),
        ...(manifest ? ([["dct:modified", instantValue(new Date(manifest.madeAt))]] as const) : []),
        ...kindNames.map((kind) => ["dcat:dataset", iri(`${site}/open-data#${kind}`)] as const),
        ["dcat:service", iri(`${site}/api/v1#service`)],
      ],
    },
    {
      iri: publisherIri(site),
      statements: [
        ["rdf:type", iri("foaf:Agent")],
        ["foaf:name", plainLiteral("Xarxa")],
      ],
    },
    resource(licence, "dct:LicenseDocument"),
    service(site),
    ...kindNames.flatMap((kind) => dataset(kind, manifest, site)),
  ];
}
