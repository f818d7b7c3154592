export const dynamic = "force-dynamic";

/** Liveness only: the process answers. A missing database is no reason to restart it or leave it alone; see `/api/ready`. */
export function GET(): Response {
  return Response.json({ alive: true });
}
