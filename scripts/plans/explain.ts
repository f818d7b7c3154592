import type pg from "pg";
import type { Statement } from "./capture";

/** What lists, searches and neighbours read: as long as the directory. */
export const indexTables = ["SearchEntry", "SearchDocument", "SearchText", "SearchWord", "Neighbour"];

type PlanNode = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Index Cond"?: string;
  "Recheck Cond"?: string;
  Filter?: string;
  Plans?: PlanNode[];
};

/** One access to a table: how, and by which condition of an index. */
export type TableAccess = { node: string; table: string; index: string; condition: string };

function accessesIn(node: PlanNode): TableAccess[] {
  const below = (node.Plans ?? []).flatMap(accessesIn);
  const {
    "Node Type": type,
    "Relation Name": table = "",
    "Index Name": index = "",
    "Index Cond": condition = "",
  } = node;
  if (!/Scan$/.test(type) || (!table && !index)) return below;
  return [{ node: type, table, index, condition }, ...below];
}

/** A plan does not look into a function: that of searches is planned by its body, with its own setting. */
const searching = "documents_with";

async function bodyOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ body: string }>("SELECT prosrc AS body FROM pg_proc WHERE proname = $1", [
    searching,
  ]);
  return (rows[0]?.body ?? "").replace("(queries)", "($1::text[])");
}

/**
 * The accesses to tables of a statement's plan. With `evenIfSmall` a sequential scan is planned only where no index can
 * answer: of a small table the planner would read all, rightly.
 */
export async function explainStatement(
  client: pg.Client,
  { text, values }: Pick<Statement, "text" | "values">,
  evenIfSmall = false,
): Promise<TableAccess[]> {
  await client.query("BEGIN");
  try {
    const isSearch = text.includes(`${searching}(`);
    if (evenIfSmall || isSearch) await client.query("SET LOCAL enable_seqscan = off");
    const { rows } = await client.query<{ "QUERY PLAN": [{ Plan: PlanNode }] }>({
      text: `EXPLAIN (FORMAT JSON, COSTS OFF) ${isSearch ? await bodyOf(client) : text}`,
      values,
    });
    return rows.flatMap((row) => accessesIn(row["QUERY PLAN"][0].Plan));
  } finally {
    await client.query("ROLLBACK");
  }
}

/** Accesses that read a whole index table: row by row, or every row of one of its indexes. */
export const readsAll = ({ node, table, condition }: TableAccess) =>
  indexTables.includes(table) && (node === "Seq Scan" || (/^Index (?:Only )?Scan/.test(node) && condition === ""));
