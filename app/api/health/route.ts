import { isDraining } from "@/lib/operating/draining";

export const dynamic = "force-dynamic";

/**
 * Liveness only: the process answers. A missing database is no reason to restart it or leave it alone; see `/api/ready`.
 * A site that stops says so for a while, and answers everything else meanwhile.
 */
export function GET(): Response {
  if (isDraining()) return Response.json({ alive: true, stopping: true }, { status: 503 });
  return Response.json({ alive: true });
}
