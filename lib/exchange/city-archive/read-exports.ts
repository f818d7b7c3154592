import { openAsBlob } from "node:fs";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { type CityExport, database } from "@/lib/db";
import { notFoundResult, type Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";
import { exportFile } from "./export-folder";

export type CityExportLine = CityExport & { city: string; askedByName: string | null };

const shown = 50;

/** The archives of these cities that somebody asked for, newest first; null means all cities. */
export async function readCityExports(cities: string[] | null, locale: Locale): Promise<CityExportLine[]> {
  const rows = await database().cityExport.findMany({
    where: cities ? { cityId: { in: cities } } : {},
    orderBy: [{ askedAt: "desc" }, { id: "asc" }],
    include: { askedBy: { select: { name: true } } },
    take: shown,
  });
  const titles = await titlesOf("city", [...new Set(rows.map(({ cityId }) => cityId))], locale);
  return rows.map(({ askedBy, ...row }) => ({
    ...row,
    city: titles.get(row.cityId)?.text ?? "",
    askedByName: askedBy?.name ?? null,
  }));
}

export type ExportDownload = { cityId: string; name: string; sha256: string; content: ReadableStream<Uint8Array> };

/** The file of an archive, for who may export the city, until its time is over. */
export async function openCityExport(actor: Actor, id: string, now: Date): Promise<Result<ExportDownload>> {
  const row = await database().cityExport.findFirst({
    where: { id, state: "ready", expiresAt: { gt: now } },
    include: { city: { select: { record: { select: { slug: true } } } } },
  });
  if (!row?.sha256 || !row.readyAt || !can(actor, "export", { cityId: row.cityId })) return notFoundResult;
  const blob = await openAsBlob(exportFile(id)).catch(() => null);
  if (!blob) return notFoundResult;
  const name = `xarxa-${row.city.record.slug}-${row.readyAt.toISOString().slice(0, 10)}.zip`;
  return { ok: true, value: { cityId: row.cityId, name, sha256: row.sha256, content: blob.stream() } };
}
