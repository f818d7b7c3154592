import { database, Prisma } from "@/lib/db";

// A page reads from a dozen tables, and a statement costs the client about as much time as its rows. So what is asked
// for at one moment is sent as one statement, with a list of rows for each question.

type Question = { query: Prisma.Sql; resolve: (rows: never[]) => void; reject: (error: unknown) => void };

let waiting: Question[] = [];
/** `json_build_array` takes a hundred arguments. */
const maxTogether = 50;

const asList = ({ query }: Question) => Prisma.sql`(SELECT coalesce(json_agg(x), '[]') FROM (${query}) x)`;

async function answer(questions: Question[]): Promise<void> {
  try {
    const [found] = await database().$queryRaw<{ lists: string }[]>`
      SELECT json_build_array(${Prisma.join(questions.map(asList))})::text AS lists`;
    const lists = JSON.parse(found!.lists) as never[][];
    for (const [index, { resolve }] of questions.entries()) resolve(lists[index]!);
  } catch (error) {
    for (const { reject } of questions) reject(error);
  }
}

function answerAll(): void {
  const questions = waiting;
  waiting = [];
  for (let from = 0; from < questions.length; from += maxTogether)
    void answer(questions.slice(from, from + maxTogether));
}

/**
 * Rows as JSON has them: dates are text. Questions that are asked before the next turn of the event loop are sent together,
 * those of other requests with them; one that fails makes the others of its statement fail.
 */
export function readRows<Row>(query: Prisma.Sql): Promise<Row[]> {
  return new Promise<Row[]>((resolve, reject) => {
    if (waiting.length === 0) setImmediate(answerAll);
    waiting.push({ query, resolve, reject });
  });
}

/** The texts of a part, as a column: `translationsColumn("Visit")`. */
export const translationsColumn = (table: "Adaptation" | "District" | "Person" | "Visit") =>
  Prisma.raw(
    `(SELECT coalesce(json_agg(t), '[]') FROM "${table}Translation" t WHERE t."partId" = "${table}"."id") AS "translations"`,
  );
