import { GET as record } from "@/app/api/v1/[kind]/[id]/route";
import { GET as list } from "@/app/api/v1/[kind]/route";
import { GET as withdrawn } from "@/app/api/v1/withdrawn/route";
import { type KindName, kinds } from "@/lib/kinds/index";

// Calls the routes of open data as the front door does.

const base = "http://localhost:3000";

const ask = (path: string) => new Request(`${base}${path}`);
const having = <P>(params: P) => ({ params: Promise.resolve(params) });

export type Listed = { total: number; next: string | null; records: WireRecord[] };
export type WireRecord = {
  id: string;
  slug: string;
  kind: KindName;
  updatedAt: string;
  languages: string[];
  fields: Record<string, unknown>;
  texts: Record<string, Record<string, unknown>>;
  parts: Record<string, Record<string, unknown>[]>;
};

export const callList = (kind: KindName, query = "") =>
  list(ask(`/api/v1/${kinds[kind].path}${query}`), having({ kind: kinds[kind].path }));

export const callRecord = (kind: KindName, id: string, query = "") =>
  record(ask(`/api/v1/${kinds[kind].path}/${id}${query}`), having({ kind: kinds[kind].path, id }));

export const callWithdrawn = (query = "") => withdrawn(ask(`/api/v1/withdrawn${query}`), having({}));

export const readList = async (kind: KindName, query = ""): Promise<Listed> => (await callList(kind, query)).json();

/** Every page of a list. */
export async function readPages(kind: KindName, query: string): Promise<Listed[]> {
  const pages = [await readList(kind, query)];
  for (let next = pages[0]!.next; next; next = pages.at(-1)!.next)
    pages.push(await readList(kind, new URL(next).search));
  return pages;
}
