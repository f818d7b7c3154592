import type { Prisma } from "@/lib/db";

// The rows that this folder works with.

export type RecordRow = Prisma.RecordGetPayload<object>;
export type Proposal = Prisma.ProposalGetPayload<object>;
/** With the record that it became, or that it is about. */
export type About = Prisma.ProposalGetPayload<{ include: { record: true } }>;
export type Approval = Prisma.ApprovalGetPayload<object>;
export type ApprovalComment = Prisma.ApprovalCommentGetPayload<object>;
