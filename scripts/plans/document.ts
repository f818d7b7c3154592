import type pg from "pg";
import type { AskedStatement } from "./asked";
import { explainStatement, readsAll, type TableAccess } from "./explain";

const mostStatements = 10;
/** So that each question is there, whatever takes longest on the machine. */
const fewestOfEach = 2;
const longestText = 260;

type Heavy = AskedStatement & { times: number; total: number };

/** The statements that took longest in all, each with its slowest values. */
export function heaviest(statements: readonly AskedStatement[]): Heavy[] {
  const same = Map.groupBy(statements, ({ text, asked }) => `${asked} ${text}`);
  const sums = [...same.values()].map((group): Heavy => {
    const slowest = group.reduce((known, each) => (each.milliseconds > known.milliseconds ? each : known));
    const total = group.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    return { ...slowest, times: group.length, total };
  });
  const ordered = sums.sort((one, other) => other.total - one.total);
  const ofEach = [...Map.groupBy(ordered, ({ asked }) => asked).values()].flatMap((group) =>
    group.slice(0, fewestOfEach),
  );
  return [...new Set([...ofEach, ...ordered])].slice(0, mostStatements);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").replaceAll('"public".', "").trim();
  return line.length > longestText ? `${line.slice(0, longestText)} …` : line;
}

const inWords = ({ node, table, index, condition }: TableAccess) =>
  [node, table && `on ${table}`, index && `by ${index}`, condition && `where ${condition}`].filter(Boolean).join(" ");

/** Each access once; long lists of values are cut. */
const accessLines = (accesses: readonly TableAccess[]) => [
  ...new Set(
    accesses.map(
      (access) =>
        `- ${inWords(access)
          .replace(/'\{[^}]{40,}\}'/g, "'{…}'")
          .slice(0, longestText)}`,
    ),
  ),
];

/** The ten heaviest statements with their plans, and how many read a whole index table. */
export async function describePlans(client: pg.Client, statements: readonly AskedStatement[], practices: number) {
  const sections: string[] = [];
  let whole = 0;
  for (const [at, statement] of heaviest(statements).entries()) {
    const accesses = await explainStatement(client, statement);
    whole += accesses.filter(readsAll).length;
    const times = statement.times > 1 ? `, ${statement.times} times` : "";
    sections.push(
      `## ${at + 1}. ${statement.asked}${times}\n`,
      `\`\`\`sql\n${shortened(statement.text)}\n\`\`\`\n`,
      `${accessLines(accesses).join("\n")}\n`,
    );
  }
  const text = [
    "# Query plans\n",
    "`npm run query-plans` writes this page: the ten heaviest statements of searches, suggestions, lists, facets and saves, and how",
    `PostgreSQL reads its tables for them, with ${practices} synthetic practices in six languages. \`lib/records/search/README.md\` says what the`,
    "tables hold. `tests/integration/records/search/query-plans.test.ts` fails if any of these statements, not only the ten, can be",
    "answered by reading a whole table of the index only.\n",
    ...sections,
  ].join("\n");
  return { text, whole };
}
