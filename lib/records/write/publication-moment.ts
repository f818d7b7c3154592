import { invalidResult, type Result } from "@/lib/errors";
import { momentAt } from "@/lib/records/calendar/local-moment";
import { timeZoneOf } from "@/lib/records/history/view";

type Typed = { publishDay?: string | undefined; publishTime?: string | undefined };

/** The moment typed into a form, by the clocks of the responsible city. Errors: invalid. */
export async function publicationMoment(
  { publishDay = "", publishTime = "" }: Typed,
  cityId: string | null,
  now: Date,
): Promise<Result<Date>> {
  const at = momentAt(publishDay, publishTime, await timeZoneOf(cityId));
  if (!at) return invalidResult([{ key: "error.moment", path: ["publishDay"] }]);
  if (at <= now) return invalidResult([{ key: "error.past", path: ["publishDay"] }]);
  return { ok: true, value: at };
}
