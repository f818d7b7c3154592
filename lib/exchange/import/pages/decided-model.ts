import { database } from "@/lib/db";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { dynamicText } from "@/lib/i18n/server";
import type { Batch } from "../store/batch";
import { doubtfulPath, importPath } from "./paths";
import { doubtfulOf } from "./read-doubtful";

/** What was decided about the doubtful rows of a plan, when none is left; no lines when there was none. */
export async function decidedModel({ id }: Batch, locale: Locale) {
  const groups = await database().importRow.groupBy({
    by: ["decision"],
    where: { ...doubtfulOf(id), decision: { not: null } },
    orderBy: { decision: "asc" },
    _count: true,
  });
  return {
    lines: groups.map(
      ({ decision, _count }) =>
        `${dynamicText(locale, `exchange:decided.${decision}`, "")}: ${formatNumber(_count, locale)}`,
    ),
    first: doubtfulPath(locale, id, 1),
    plan: importPath(locale, id, "plan"),
  };
}
