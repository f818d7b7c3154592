import { readiness } from "@/lib/readiness";

export const dynamic = "force-dynamic";

/** Readiness: the database is reachable, accepts writes, and has every migration. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  return Response.json(state, { status: state.ready ? 200 : 503 });
}
