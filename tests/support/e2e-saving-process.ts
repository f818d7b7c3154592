// A process of its own that saves for the end-to-end tests: their runner cannot import what Next's modules are part of,
// and a site whose pages are saved elsewhere is the harder case. Started by e2e-saver.ts.
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { create } from "@/lib/records/create";
import { archive, publish } from "@/lib/records/publish";
import { renameSlug } from "@/lib/records/rename";
import { save } from "@/lib/records/save";

const works = {
  create: (kind: KindName, slug: string, input: unknown) => create(system, kind, slug, input),
  publish: (kind: KindName, id: string) => publish(system, kind, id, ["en"]),
  save: (kind: KindName, id: string, input: unknown) => save(system, kind, id, input),
  archive: (kind: KindName, id: string) => archive(system, kind, id),
  renameSlug: (kind: KindName, id: string, slug: string) => renameSlug(system, kind, id, slug),
  idOf: async (kind: KindName, slug: string) => {
    const { id } = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind, slug } } });
    return { ok: true, value: { id } };
  },
};

export type Works = typeof works;

async function work([name, ...values]: [keyof Works, ...unknown[]]): Promise<void> {
  try {
    process.send?.(await (works[name] as (...values: unknown[]) => Promise<unknown>)(...values));
  } catch (error) {
    process.send?.({ ok: false, reason: String(error) });
  }
}

process.on("message", work);
process.on("disconnect", closeDatabase);
process.send?.("ready");
