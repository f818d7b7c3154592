type Timed = { id: string; day: string | null; startsAt: string | null; endsAt: string | null };

const startOf = ({ startsAt }: Timed) => startsAt ?? "00:00";
/** A visit without an end, or over midnight, lasts until the day is over. */
const endOf = ({ startsAt, endsAt }: Timed) => (startsAt && endsAt && endsAt > startsAt ? endsAt : "24:00");

/**
 * Visit → the slot in which it is. Visits that overlap share one, because nobody can be in two schools; those without a
 * day share one of their own.
 */
export function slotsOf(visits: readonly Timed[]): Map<string, string> {
  const slots = new Map<string, string>();
  let current: { day: string; name: string; end: string } | null = null;
  const key = (visit: Timed) => `${visit.day ?? ""} ${startOf(visit)}`;
  for (const visit of visits.toSorted((one, other) => key(one).localeCompare(key(other)))) {
    const day = visit.day ?? "";
    const isIn: boolean = current?.day === day && (day === "" || startOf(visit) < current.end);
    if (!isIn || !current) current = { day, name: day && `${day} ${startOf(visit)}`, end: endOf(visit) };
    else if (endOf(visit) > current.end) current.end = endOf(visit);
    slots.set(visit.id, current.name);
  }
  return slots;
}
