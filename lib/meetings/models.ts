import type { Prisma } from "@/lib/db";

// The database rows of this folder.

export type MeetingPlan = Prisma.MeetingPlanGetPayload<object>;
export type MeetingRole = Prisma.MeetingRoleGetPayload<object>;
export type MeetingRoleName = MeetingRole["role"];
export type MeetingInvitation = Prisma.MeetingInvitationGetPayload<object>;
export type InvitationState = MeetingInvitation["state"];
export type MeetingLetter = Prisma.MeetingLetterGetPayload<object>;
export type MeetingLetterKind = MeetingLetter["kind"];
export type MeetingPerson = Prisma.MeetingPersonGetPayload<object>;
export type ProgrammeSession = Prisma.MeetingSessionGetPayload<object>;
export type ProgrammeAudience = ProgrammeSession["audience"];
export type ProgrammeReaders = ProgrammeSession["seenBy"];
export type MeetingVisit = Prisma.MeetingVisitGetPayload<object>;
export type MeetingVisitState = MeetingVisit["state"];
export type SchoolWish = NonNullable<MeetingVisit["hostOnly"]>;
export type VisitGroup = Prisma.VisitGroupGetPayload<object>;
export type ReviewNote = Prisma.ReviewNoteGetPayload<object>;
export type ReviewNoteKind = ReviewNote["kind"];
export type ReviewNoteReach = ReviewNote["reach"];
export type ReviewStatement = Prisma.ReviewStatementGetPayload<object>;
export type StatementReach = ReviewStatement["reach"];
export type AgreementChoice = Prisma.StatementVoteGetPayload<object>["choice"];
export type StatementAnswer = Prisma.StatementAnswerGetPayload<object>;
export type StatementAnswerKind = StatementAnswer["answer"];
export type MeetingReport = Prisma.MeetingReportGetPayload<object>;
export type ReportApprovalState = Prisma.ReportApprovalGetPayload<object>["state"];
export type Responsible = Prisma.ResponsibleGetPayload<object>;
export type FollowUpReport = Prisma.FollowUpReportGetPayload<object>;
export type FollowUpProgress = FollowUpReport["state"];
