import type { Actor } from "@/lib/auth/actor";
import { scopeOf } from "@/lib/auth/scope";
import { database, type Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { TranslationState } from "@/lib/i18n/translation-state";
import { type KindName, kindNames } from "@/lib/kinds/index";
import type { PublicationState } from "@/lib/kinds/states";
import { refreshStates } from "./refresh-states";
import { readStates, type TranslationStates } from "./states-code";

type Where = Prisma.RecordWhereInput;

export type CoverageFilter = {
  /** Id of the responsible city, or "platform" for records without one. */
  city?: string | undefined;
  kind?: KindName | undefined;
  publication?: PublicationState | undefined;
  source?: Locale | undefined;
  /** Which records: those that the actor may translate, or export. */
  right?: "translate" | "export";
};

/** Records of a kind that stand alike. */
type Group = { kind: KindName; code: string; states: TranslationStates; count: number };

/** How records stand, counted; `where` finds them. */
export type Coverage = {
  where: Where;
  groups: Group[];
  /** Records whose texts have just changed, by an import for example: their states are not known yet. */
  uncounted: number;
};

/** Whether a record is asked for, by its states. */
export type StatesTest = (states: TranslationStates) => boolean;

/** A state in a language, or in any. */
export const inState =
  (state: TranslationState, language?: Locale): StatesTest =>
  (states) =>
    language ? states[language] === state : Object.values(states).includes(state);

/** Computed while a page is read; more is left to the job. */
const computedAtOnce = 400;

function whereOf(actor: Actor, { city, kind, publication, source, right = "translate" }: CoverageFilter): Where {
  return {
    AND: [
      scopeOf(actor, right) as Where,
      { publication: publication ?? { not: "archived" } },
      city === undefined ? {} : { responsibleCityId: city === "platform" ? null : city },
      kind ? { kind } : {},
      source ? { sourceLanguage: source } : {},
    ],
  };
}

/** Counts how records stand, without their texts. Records that have none do not count. */
async function countWhere(where: Where): Promise<Coverage> {
  const rows = await database().record.groupBy({ by: ["kind", "translationStates"], where, _count: { _all: true } });
  const groups: Group[] = [];
  let uncounted = 0;
  for (const { kind, translationStates: code, _count } of rows) {
    const states = readStates(code);
    if (!states) uncounted += _count._all;
    else if (Object.keys(states).length > 0) groups.push({ kind, code: code ?? "", states, count: _count._all });
  }
  return { where, groups, uncounted };
}

/** How the records stand that the actor may translate, or export. */
export async function readCoverage(actor: Actor, filter: CoverageFilter = {}): Promise<Coverage> {
  await refreshStates(computedAtOnce);
  return countWhere(whereOf(actor, filter));
}

/** A part of what was counted. */
export const narrowCoverage = ({ where }: Coverage, more: Where): Promise<Coverage> =>
  countWhere({ AND: [where, more] });

/** How many of the records pass. */
export const countStandings = ({ groups }: Coverage, test: StatesTest = () => true): number =>
  groups.reduce((sum, { states, count }) => sum + (test(states) ? count : 0), 0);

/** The condition for the records that pass. */
export function whereIn({ where, groups }: Coverage, test: StatesTest = () => true): Where {
  const codes = groups.filter(({ states }) => test(states)).map(({ code }) => code);
  return { AND: [where, { translationStates: { in: [...new Set(codes)] } }] };
}

const read = {
  ...{ id: true, kind: true, slug: true, sourceLanguage: true, responsibleCityId: true, publication: true },
  translationStates: true,
} as const;

type Row = Prisma.RecordGetPayload<{ select: typeof read }>;

/** A record with its translation state in every other language. */
export type RecordCoverage = Omit<Row, "translationStates"> & { states: TranslationStates };

/** Records of a condition, by kind and slug. */
export async function readStandings(where: Where, take?: number, skip = 0): Promise<RecordCoverage[]> {
  const orderBy: Prisma.RecordOrderByWithRelationInput[] = [{ kind: "asc" }, { slug: "asc" }];
  const rows = await database().record.findMany({ where, orderBy, select: read, skip, ...(take ? { take } : {}) });
  return rows.map(({ translationStates, ...head }) => ({ ...head, states: readStates(translationStates) ?? {} }));
}

/** What comes after a place in that order. */
export const standingsAfter = ({ kind, slug }: { kind: KindName; slug: string }): Where => ({
  OR: [{ kind, slug: { gt: slug } }, { kind: { in: kindNames.slice(kindNames.indexOf(kind) + 1) } }],
});

/** True when the actor may export at least one of the records that pass. */
export async function mayExportAny(actor: Actor, coverage: Coverage, test?: StatesTest): Promise<boolean> {
  const where = { AND: [whereIn(coverage, test), scopeOf(actor, "export") as Where] };
  return (await database().record.findFirst({ where, select: { id: true } })) !== null;
}

export const coverageStates = ["missing", "inProgress", "current", "outdated"] as const satisfies TranslationState[];

/** The next record of a kind after this one in a state, starting over at the end of the list. */
export async function nextInState(
  coverage: Coverage,
  language: Locale,
  state: TranslationState,
  slug: string,
): Promise<RecordCoverage | undefined> {
  const found = whereIn(coverage, inState(state, language));
  for (const place of [{ gt: slug }, { lt: slug }]) {
    const [next] = await readStandings({ AND: [found, { slug: place }] }, 1);
    if (next) return next;
  }
}
