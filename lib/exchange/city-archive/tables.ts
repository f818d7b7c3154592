// The tables of a city's archive in the order in which they are filled: owners before what they own. A table that is not
// named here stays at home: accounts, messages and proposals of people, and what can be made again (search, HTML).

/** `owner`: the table whose exported rows decide which rows go along, and the column that names them. */
export type ArchiveTable = {
  name: string;
  key: readonly string[];
  owner: { table: string; column: string } | "city" | "used";
  /** Rows that other cities may have too: an import keeps those that are there. */
  isShared?: true;
  /** The database wants a value in one of these columns. */
  needsOne?: readonly string[];
  /** A number that the database gives: rows get a new one, in the same order. */
  numbered?: string;
};

const table = (name: string, owner: string, column: string, key: readonly string[] = ["id"]): ArchiveTable => ({
  name,
  key,
  owner: { table: owner, column },
});

const kindTables = ["City", "Organisation", "School", "Network", "Cluster", "Practice", "Guide", "Meeting"];
const translation = (part: string) => table(`${part}Translation`, part, "partId", ["partId", "language"]);
const joined = (name: string, part: string) => table(name, part, "partId", ["partId", "toId"]);

export const archiveTables: readonly ArchiveTable[] = [
  { name: "Term", key: ["id"], owner: "used", isShared: true },
  { name: "TermLabel", key: ["termId", "language"], owner: { table: "Term", column: "termId" }, isShared: true },
  { name: "Reference", key: ["id"], owner: "used", isShared: true },
  { name: "Record", key: ["id"], owner: "city" },
  ...kindTables.map((name) => table(name, "Record", "id")),
  { name: "Person", key: ["id"], owner: "used", isShared: true },
  { ...translation("Person"), isShared: true },
  { ...table("PersonAddress", "Person", "personId", ["personId"]), isShared: true },
  ...kindTables.map((name) => table(`${name}Translation`, name, "recordId")),
  table("SlugRedirect", "Record", "recordId", ["kind", "slug"]),
  table("ScheduledLanguage", "Record", "recordId", ["recordId", "language"]),
  table("Link", "Record", "fromId", ["fromId", "field", "toId"]),
  table("RecordTerm", "Record", "recordId", ["recordId", "termId"]),
  table("District", "City", "cityId"),
  translation("District"),
  table("Ground", "City", "cityId", ["cityId"]),
  table("Highlight", "City", "cityId"),
  translation("Highlight"),
  table("SchoolLevel", "School", "schoolId"),
  table("NetworkSupporter", "Network", "networkId"),
  { name: "Membership", key: ["id"], owner: { table: "Record", column: "networkId|clusterId" } },
  table("Actor", "Practice", "practiceId"),
  translation("Actor"),
  table("Evaluation", "Practice", "practiceId"),
  translation("Evaluation"),
  table("Adaptation", "Practice", "practiceId"),
  translation("Adaptation"),
  table("Session", "Meeting", "meetingId"),
  translation("Session"),
  joined("SessionRecord", "Session"),
  table("Visit", "Meeting", "meetingId"),
  translation("Visit"),
  joined("VisitPractice", "Visit"),
  table("Delegation", "Meeting", "meetingId"),
  table("ReviewItem", "Meeting", "meetingId"),
  translation("ReviewItem"),
  { ...table("Contact", "Record", "recordId"), needsOne: ["personId", "organisationId"] },
  table("Fact", "Record", "recordId"),
  translation("Fact"),
  table("Offer", "Record", "recordId"),
  translation("Offer"),
  joined("OfferTheme", "Offer"),
  joined("OfferLevel", "Offer"),
  table("Media", "Record", "recordId"),
  translation("Media"),
  table("Consent", "Media", "mediaId", ["mediaId"]),
  table("MediaFile", "Record", "recordId", ["key"]),
  table("Quotation", "Record", "recordId"),
  translation("Quotation"),
  table("Citation", "Record", "recordId"),
  translation("Citation"),
  { ...table("History", "Record", "recordId"), numbered: "id" },
];

export const tableNamed = (name: string): ArchiveTable | undefined => archiveTables.find((one) => one.name === name);
