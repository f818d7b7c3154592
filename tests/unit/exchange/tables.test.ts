import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { archiveTables } from "@/lib/exchange/city-archive/tables";
import { root } from "@/scripts/process/project";

/** What stays at home: accounts and what people sent, machinery, and what jobs make again. */
const stays = new Set([
  "TermMerge",
  // The work of running a meeting: who is invited and comes, of other cities too.
  ...[
    "MeetingPlan",
    "MeetingRole",
    "MeetingInvitation",
    "MeetingLetter",
    "MeetingPerson",
    "MeetingNeeds",
    "MeetingSession",
    "MeetingSpeaker",
    "MeetingSessionRecord",
    "ProgrammeRelease",
    ...["MeetingVisit", "MeetingVisitPractice", "VisitGroup", "VisitGroupMember", "VisitWish"],
    ...["MeetingReview", "ReviewNote", "ReviewNoteAuthor", "ReviewStatement", "StatementVote", "StatementAnswer"],
    ...["MeetingReport", "ReportApproval", "ReportVersion"],
    ...["Responsible", "FollowUpReport", "TakenHome", "TakenHomePractice"],
    "Presence",
    "YearlyLetter",
  ],
  "CityExport",
  ...[
    "Import",
    "ImportFile",
    "ImportUndo",
    "ImportRow",
    "ImportProfile",
    "AllowedAddress",
    "ImportAddress",
    "ImportVerdict",
    "ImportedRecord",
  ],
  ...["User", "Grant", "SignIn", "SecondFactorReset", "OpenIdIdentity", "Token", "RecoveryCode", "SavedView"],
  ...["Revision", "Collection", "CollectionItem", "CollectionReader", "AuditEntry", "Message", "Delivery"],
  ...["DeliveryEvent", "MessageNote", "MessageAnswer", "Proposal", "Approval", "ApprovalComment", "Email"],
  ...["Subscription", "UnreadReturn", "FormDraft", "TranslationWish", "Attempt", "Setting"],
  ...[
    "RenderedText",
    "SearchEntry",
    "SearchDocument",
    "SearchText",
    "SearchWord",
    "LostStem",
    "Neighbour",
    "NeighbourTask",
  ],
]);

/** Tables of records: those that belong to one by a foreign key. New ones must be decided here or in `tables.ts`. */
const ofRecords = /model (\w+) \{[^}]*?@relation\([^)]*references: \[(?:id|id, kind)\][^)]*onDelete: Cascade/g;

test("every table that belongs to a record goes along with its city, or is named as staying", () => {
  const schema = readFileSync(join(root, "prisma", "schema.prisma"), "utf8");
  const owned = [...schema.matchAll(ofRecords)].map(([, name]) => name!);
  const known = new Set(archiveTables.map(({ name }) => name));
  expect(owned.length).toBeGreaterThan(40);
  expect(owned.filter((name) => !known.has(name) && !stays.has(name))).toEqual([]);
});
