// The line under a plain text's headline that says who wrote it, and nothing else: “By Ana Ortiz and Leo Brandt”.
import { inOneLine } from '../domain'

/** Characters of a line with half a dozen names. */
const LONGEST_LINE = 160
/** Two to five words, each with a capital save the small ones inside a name: “Ana de la Cruz”, “J. T. O’Neill”. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|al|el)){0,2}(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u

/** The names with commas between them; null where the line is anything but a byline. */
export function authorsOf(line: string): string | null {
  if (line.length > LONGEST_LINE) return null
  const list = /^by:? (.+)$/i.exec(inOneLine(line))?.[1]
  const names = list?.split(/, and |, | and | & /) ?? []
  return names.length > 0 && names.every((name) => NAME.test(name)) ? names.join(', ') : null
}
