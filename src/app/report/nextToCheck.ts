// The next article with something of a sample that nobody has looked at.
import type { QueryClient } from '@tanstack/react-query'
import type { Attribution } from '../../domain'
import type { Services } from '../services'
import { readArticle } from './readArchive'

/** In the order of the library's ids, which stays the same while articles are opened; null where everything is checked. */
export async function nextToCheck(
  services: Services,
  client: QueryClient,
  from: string,
): Promise<string | null> {
  const { library } = services
  const ids = (await library.list()).map(({ id }) => id).sort()
  const place = ids.indexOf(from)
  for (const id of [...ids.slice(place + 1), ...ids.slice(0, Math.max(0, place))]) {
    const sample = await library.part('sample', id)
    if (sample.length === 0) continue
    const found = await readArticle(services, client, id)
    const isUnchecked = ({ id }: Attribution) => sample.includes(id) && !found?.checks.has(id)
    if (found?.analysis.attributions.some(isUnchecked)) return id
  }
  return null
}
