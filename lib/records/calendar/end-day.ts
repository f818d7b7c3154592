/** The ISO day after another. */
export function dayAfter(isoDay: string): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The day on which a session ends: the next one, if it ends at an hour before it began. An imprecise day stays. */
export function endDay(day: string, time: string | undefined, endTime: string | undefined): string {
  const isNight = Boolean(time && endTime && endTime <= time);
  return isNight && /^\d{4}-\d{2}-\d{2}$/.test(day) ? dayAfter(day) : day;
}
