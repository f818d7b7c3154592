import { readiness } from "@/lib/readiness";

export const dynamic = "force-dynamic";

/** Whether visitors can be sent here: the database is reachable, takes writes, and has every migration. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  return Response.json(state, { status: state.ready ? 200 : 503 });
}
