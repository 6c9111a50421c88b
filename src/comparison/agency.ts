// The news agency that a passage names, in it or right beside it.
import type { Span } from '../domain'

/** How far from a passage its agency may be named, in characters. */
const BESIDE = 160

const AGENCY =
  /\b((?:the )?(?:\p{Lu}\p{L}+ ){1,3}(?:News Agency|News Service|Press Agency)|Associated Press|Reuters|Agence France-Presse|Press Association|PA Media|Bloomberg News|Xinhua|Interfax)\b|\b(AP|AFP|TASS|UPI|PTI|ANI|dpa)\b(?=\)|,| reports| reported|’s|'s| –| —)/u

/** “Coast News Agency”; null where none is named. */
export function agencyOf(text: string, { start, end }: Span): string | null {
  const found = AGENCY.exec(text.slice(Math.max(0, start - BESIDE), end + BESIDE))
  return (found?.[1] ?? found?.[2])?.replace(/^the /i, '') ?? null
}
