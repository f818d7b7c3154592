import { z } from "zod";
import { database } from "@/lib/db";
import { env } from "@/lib/env";
import { line } from "@/lib/text/schema";
import { listEncryptedConnections } from "./encrypted-connections";
import { readCertificate } from "./read-certificate";

const note = z.object({
  at: z.iso.datetime(),
  found: z.array(
    z.object({
      host: line(255),
      until: z.iso.datetime().nullable(),
      problem: z.enum(["reach", "ended", "trust"]).nullable(),
    }),
  ),
});
export type CertificateNote = z.output<typeof note>;

const key = "certificates";

/** Job: looks at the certificates of the services that this site reaches by TLS. */
export async function checkCertificates(now: Date): Promise<Record<string, number>> {
  const found: CertificateNote["found"] = [];
  for (const connection of listEncryptedConnections(env())) {
    const { until, problem } = await readCertificate(connection);
    if (until || problem) found.push({ host: connection.host, until: until?.toISOString() ?? null, problem });
  }
  const value = { at: now.toISOString(), found };
  await database().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
  return { failing: found.filter(({ problem }) => problem !== null).length };
}

/** What was found last; null if nobody has looked yet. */
export async function readCertificates(): Promise<CertificateNote | null> {
  const row = await database().setting.findUnique({ where: { key } });
  return note.safeParse(row?.value).data ?? null;
}
