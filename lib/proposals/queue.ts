import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database, type Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { labelsOf } from "@/lib/records/admin/labels";
import { citiesOf } from "@/lib/records/review/cities";
import { isUuid } from "@/lib/text/is-uuid";
import { placeOfProposal } from "./decide";
import { proposalTitle } from "./describe";
import type { Proposal, ProposalWithRecord } from "./models";

export const queues = ["waiting", "back", "settled", "spam"] as const;

export type Queue = (typeof queues)[number];

const states: Record<Queue, Proposal["state"][]> = {
  waiting: ["submitted", "held"],
  back: ["sentBack"],
  settled: ["accepted", "declined"],
  spam: ["spam"],
};

export type ProposalLine = {
  id: string;
  type: Proposal["type"];
  state: Proposal["state"];
  reference: string;
  title: string;
  titleLanguage: Locale | undefined;
  city: string | null;
  /** Null: not given. */
  by: string | null;
  at: Date;
};

/**
 * A condition for the proposals that the actor may decide: by the record's city, or the chosen one before there is a
 * record.
 */
function within(cities: string[] | null): Prisma.ProposalWhereInput {
  if (!cities) return {};
  const city = { in: cities };
  return { OR: [{ record: { responsibleCityId: city } }, { recordId: null, cityId: city }] };
}

const inQueue = (actor: Actor, queue: Queue): Prisma.ProposalWhereInput => ({
  state: { in: states[queue] },
  erasedAt: null,
  ...within(citiesOf(actor)),
});

/** The number of proposals and reports waiting for the actor. */
export async function countProposals(actor: Actor): Promise<number> {
  if (citiesOf(actor)?.length === 0) return 0;
  return database().proposal.count({ where: inQueue(actor, "waiting") });
}

async function toLines(actor: Actor, rows: ProposalWithRecord[], locale: Locale): Promise<ProposalLine[]> {
  const cityIdOf = ({ record, cityId }: ProposalWithRecord) => (record ? record.responsibleCityId : cityId);
  const ids = rows.flatMap((row) => [row.recordId ?? [], cityIdOf(row) ?? []].flat());
  const labels = await labelsOf(actor, ids, locale);
  return rows.map((row) => {
    const { id, type, state, reference, name, updatedAt } = row;
    const record = row.recordId ? labels.get(row.recordId) : undefined;
    const lang = record ? record.lang : (row.language as Locale);
    return {
      ...{ id, type, state, reference, by: name, at: updatedAt },
      title: record?.label ?? proposalTitle(row),
      titleLanguage: lang === locale ? undefined : lang,
      city: labels.get(cityIdOf(row) ?? "")?.label ?? null,
    };
  });
}

/** Proposals and reports: waiting ones oldest first, decided ones newest first. */
export async function listProposals(actor: Actor, queue: Queue, locale: Locale): Promise<ProposalLine[]> {
  if (citiesOf(actor)?.length === 0) return [];
  const rows = await database().proposal.findMany({
    where: inQueue(actor, queue),
    include: { record: true },
    orderBy: { updatedAt: queue === "waiting" ? "asc" : "desc" },
    take: 200,
  });
  return toLines(actor, rows, locale);
}

/** Id of the undecided proposal that a record came from; null when there is none. */
export async function openProposalOf(recordId: string): Promise<string | null> {
  const where = { recordId, type: "practice" as const, state: "submitted" as const };
  return (await database().proposal.findFirst({ where, select: { id: true } }))?.id ?? null;
}

export type ReviewedProposal = {
  proposal: ProposalWithRecord;
  line: ProposalLine;
  mayInvite: boolean;
  waitingChange: string | null;
};

/** A proposal or report; null when the actor may not decide it. */
export async function readReviewedProposal(actor: Actor, id: string, locale: Locale): Promise<ReviewedProposal | null> {
  if (!isUuid(id)) return null;
  const proposal = await database().proposal.findUnique({ where: { id }, include: { record: true } });
  if (!proposal || !can(actor, "judgeProposals", placeOfProposal(proposal))) return null;
  if (proposal.state === "draft" || proposal.state === "unconfirmed") return null;
  const [line] = await toLines(actor, [proposal], locale);
  const cityId = proposal.record?.responsibleCityId;
  const change = proposal.recordId
    ? await database().revision.findFirst({
        where: { recordId: proposal.recordId, origin: "proposal", state: "submitted" },
        select: { id: true },
      })
    : null;
  return {
    proposal,
    line: line!,
    mayInvite: Boolean(cityId && can(actor, "invite", { cityId })),
    waitingChange: proposal.type === "practice" ? (change?.id ?? null) : null,
  };
}
