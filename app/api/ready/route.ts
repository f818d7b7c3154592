import { isDraining } from "@/lib/operating/draining";
import { readiness } from "@/lib/readiness";

export const dynamic = "force-dynamic";

/** Readiness: the database is reachable, accepts writes, and has every migration, and the site is not stopping. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  const ready = state.ready && !isDraining();
  return Response.json({ ...state, ready }, { status: ready ? 200 : 503 });
}
