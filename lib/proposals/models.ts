import type { Prisma } from "@/lib/db";

// The database rows of this folder.

export type RecordRow = Prisma.RecordGetPayload<object>;
export type Proposal = Prisma.ProposalGetPayload<object>;
/** With the record it became or concerns. */
export type ProposalWithRecord = Prisma.ProposalGetPayload<{ include: { record: true } }>;
export type Approval = Prisma.ApprovalGetPayload<object>;
export type ApprovalComment = Prisma.ApprovalCommentGetPayload<object>;
export type YearlyLetter = Prisma.YearlyLetterGetPayload<object>;
