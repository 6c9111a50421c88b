// Days as a reader's language writes them.

/** A date of publication; left as it came where it is no date. */
export function formatDay(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

const DAY = 86_400_000
const sinceMidnight = (date: Date) => new Date(date).setHours(0, 0, 0, 0)

/** “today”, “3 days ago”, then the date. A time to come, from a clock that was wrong, counts as today. */
export function formatWhen(iso: string, now: Date): string {
  const date = new Date(iso)
  const days = Math.max(0, Math.round((sinceMidnight(now) - sinceMidnight(date)) / DAY))
  if (days < 7) return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(-days, 'day')
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(date)
}
