import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { labelsOf } from "@/lib/records/admin/labels";
import { firstValue, pageNumber, type Query } from "@/lib/routes/query";
import { keptUntil } from "../erase";
import type { Batch } from "../store/batch";
import { type Fate, fates, readFates, type UndoFilter, type UndoRow } from "../undo/read-fates";
import { importPath, ourPath } from "./paths";
import { rowsPerPage } from "./read-rows";

const madeValues = ["new", "changed"] as const;

/** What the address of the page narrows the list to. */
export function undoFilterIn(query: Query): UndoFilter & { fate: Fate | null } {
  const words = firstValue(query.words).slice(0, 200).replaceAll("\u0000", "").toWellFormed().trim();
  const made = madeValues.find((value) => value === firstValue(query.made)) ?? null;
  return { words, made, fate: fates.find((value) => value === firstValue(query.fate)) ?? null };
}

function summary(locale: Locale, rows: readonly UndoRow[], hrefOf: (fate: Fate) => string) {
  const t = translator(locale);
  return fates.flatMap((fate) => {
    const count = rows.filter((row) => row.fate === fate).length;
    const words = t(`exchange:undo.${fate}`, { count, rows: formatNumber(count, locale) });
    return count > 0 ? [{ fate, words, href: hrefOf(fate) }] : [];
  });
}

async function readUndos(importId: string, locale: Locale): Promise<string[]> {
  const t = translator(locale);
  const rows = await database().importUndo.findMany({ where: { importId }, orderBy: { at: "asc" }, take: 50 });
  return rows.map(({ at, undone, kept }) =>
    t("exchange:undo.done", {
      day: formatDay(at.toISOString().slice(0, 10), locale),
      ...{ undone: formatNumber(undone, locale), kept: formatNumber(kept, locale) },
    }),
  );
}

/** The rows that can be undone, with what would become of each. Nothing is changed by looking. */
export async function undoModel(actor: Actor, batch: Batch, locale: Locale, query: Query) {
  const t = translator(locale);
  const { fate, ...filter } = undoFilterIn(query);
  const [all, undos] = await Promise.all([readFates(batch, filter), readUndos(batch.id, locale)]);
  const shown = (all ?? []).filter((row) => fate === null || row.fate === fate);
  const pages = Math.max(1, Math.ceil(shown.length / rowsPerPage));
  const page = Math.min(pages, pageNumber(query.page));
  const rows = shown.slice((page - 1) * rowsPerPage, page * rowsPerPage);
  const users = await labelsOf(
    actor,
    rows.flatMap(({ usedBy }) => usedBy ?? []),
    locale,
  );
  const kept = { ...(filter.words ? { words: filter.words } : {}), ...(filter.made ? { made: filter.made } : {}) };
  const hrefOf = (more: Record<string, string>) => importPath(locale, batch.id, "undo", { ...kept, ...more });
  const goes = (all ?? []).filter((row) => row.fate === "goesBack").length;
  return {
    ...{ filter, undos, page, pages },
    action: importPath(locale, batch.id, "undo"),
    made: madeValues.map((value) => ({ value, label: t(`exchange:outcome.${value}`) })),
    isTooMany: all === null,
    summary: summary(locale, all ?? [], (each) => hrefOf({ fate: each })),
    everything: fate ? hrefOf({}) : null,
    pageHref: (number: number) => hrefOf({ ...(fate ? { fate } : {}), page: String(number) }),
    until: t("exchange:result.undoUntil", {
      day: batch.takenAt ? formatDay(keptUntil(batch.takenAt).toISOString().slice(0, 10), locale) : "",
    }),
    button:
      all === null
        ? t("exchange:undo.all")
        : goes > 0
          ? t("exchange:result.undo", { count: goes, rows: formatNumber(goes, locale) })
          : null,
    lines: rows.map(({ number, name, code, recordId, isNew, fate: own, usedBy }) => {
      const user = usedBy ? users.get(usedBy) : undefined;
      return {
        ...{ number, code: code ?? "", isOpen: own === "goesBack" },
        name: name ?? code ?? String(number),
        href: recordId ? ourPath(batch, locale, recordId) : null,
        made: t(`exchange:outcome.${isNew ? "new" : "changed"}`),
        fate: t(`exchange:undo.fate.${own}`),
        user: user ? { name: user.label, lang: user.lang === locale ? undefined : user.lang } : null,
      };
    }),
  };
}
