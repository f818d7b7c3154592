import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { sourceLocale } from "@/lib/i18n/locales";
import type { Card, TermView } from "@/lib/kinds/card";
import { hasMembers } from "@/lib/kinds/filters";
import { kindNamed, kindNames } from "@/lib/kinds/index";
import { recordUri } from "@/lib/open-data/record/wire-record";
import { type PublicRecord, readPublicRecords } from "@/lib/records/public/every-language";
import { idsOfKind } from "@/lib/records/public/every-record";
import { csvLine, csvMark } from "@/lib/text/csv";
import { escapeXml } from "@/lib/text/escape-xml";

// Who is in which network or cluster, as edges: a table, and a graph for programs that draw and count them.

export const membershipFiles = ["memberships.csv", "memberships.graphml"] as const;

/** The columns of the table. */
const membershipColumns = [
  "id",
  "group_kind",
  "group",
  "group_name",
  "school",
  "school_name",
  "role",
  "from",
  "until",
] as const;

type Edge = Record<(typeof membershipColumns)[number], string>;

function edgesOf(group: PublicRecord): { edge: Edge; school: Card }[] {
  return (group.parts.members ?? []).flatMap(({ id, fields }) => {
    const school = fields.school as Card | undefined;
    if (!school) return [];
    const edge = {
      id,
      group_kind: group.kind,
      group: group.slug,
      group_name: group.card.title.text,
      school: school.slug,
      school_name: school.title.text,
      role: (fields.role as TermView | undefined)?.notation ?? "",
      from: String(fields.from ?? ""),
      until: String(fields.until ?? ""),
    };
    return [{ edge, school }];
  });
}

const data = (key: string, value: string) => (value ? `<data key="${key}">${escapeXml(value)}</data>` : "");

const nodeLine = ({ id, kind, slug, title }: Pick<Card, "id" | "kind" | "slug" | "title">, site: string) =>
  `<node id="${id}">${data("kind", kind)}${data("name", title.text)}${data("uri", recordUri(site, { kind, slug }))}</node>\n`;

const keys = [
  ...["kind", "name", "uri"].map((name) => ["node", name] as const),
  ...["role", "from", "until"].map((name) => ["edge", name] as const),
];

const graphBeginning = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.map(([of, name]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="string"/>`).join("\n")}
<graph id="memberships" edgedefault="directed">
`;

type Files = { table: FileHandle; graph: FileHandle; seen: Set<string>; site: string };

async function writeGroup(group: PublicRecord, { table, graph, seen, site }: Files): Promise<number> {
  const edges = edgesOf(group);
  const nodes = [{ ...group, title: group.card.title }, ...edges.map(({ school }) => school)].filter(
    ({ id }) => !seen.has(id) && seen.add(id),
  );
  const lines = edges.map(
    ({ edge, school }) =>
      `<edge id="${edge.id}" source="${school.id}" target="${group.id}">${data("role", edge.role)}${data("from", edge.from)}${data("until", edge.until)}</edge>\n`,
  );
  await table.writeFile(edges.map(({ edge }) => csvLine(membershipColumns.map((name) => edge[name]))).join(""));
  await graph.writeFile([...nodes.map((node) => nodeLine(node, site)), ...lines].join(""));
  return edges.length;
}

/** Writes the memberships of all public networks and clusters. Returns how many there are. */
export async function writeMemberships(folder: string, site: string): Promise<number> {
  const [table, graph] = await Promise.all(membershipFiles.map((name) => open(join(folder, name), "w")));
  const files = { table: table!, graph: graph!, seen: new Set<string>(), site };
  let count = 0;
  try {
    await files.table.writeFile(csvMark + csvLine(membershipColumns));
    await files.graph.writeFile(graphBeginning);
    for (const kind of kindNames.filter((name) => hasMembers(kindNamed(name))))
      for await (const ids of idsOfKind(kind, 200))
        for (const group of await readPublicRecords(kind, ids, sourceLocale)) count += await writeGroup(group, files);
    await files.graph.writeFile("</graph>\n</graphml>\n");
  } finally {
    await Promise.all([files.table.close(), files.graph.close()]);
  }
  return count;
}
