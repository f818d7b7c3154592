export const dynamic = "force-dynamic";

/** The process answers. Nothing more: a database that is away is no reason to restart it. */
export function GET(): Response {
  return Response.json({ alive: true });
}
