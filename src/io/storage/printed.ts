// Any value as JSON, whatever it is: what is too deep, has no end or is unknown to JSON is told as far as it can be read.

/** Levels that a value may have: many times those of anything that is kept. Browsers refuse some thousand, each its own number. */
const DEEPEST = 100

/** Whether brackets in what may be JSON stand deeper than that in each other; those in its strings do not count. */
export function isTooDeep(json: string): boolean {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at]
    if (character === '"') at = endOfString(json, at)
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth -= 1
  }
  // What is cut off is no JSON at all.
  return deepest > DEEPEST && depth === 0
}

function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1
    else if (json[at] === '"') return at
  }
  return json.length
}

/** The value as a database surely takes it: itself, or its text where it is too deep, or what can be told where it has no end. */
export const shallow = (value: unknown): unknown =>
  isDeep(value) ? (jsonOf(value) ?? readable(value)) : value

/** One line of JSON. */
export function printed(value: unknown): string {
  const kept = shallow(value)
  return jsonOf(kept) ?? JSON.stringify(readable(kept))
}

function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    // Each thing once a level: many ways to one thing would else be walked one by one.
    level = [...new Set(level.flatMap(partsOf))]
  }
  return false
}

/** Null where JSON cannot write it. */
function jsonOf(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? 'null'
  } catch {
    return null
  }
}

/** What of a value can be told in JSON: each thing once, and none too deep. */
function readable(value: unknown, told = new Set<unknown>(), depth = 0): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (told.has(value) || depth === DEEPEST) return '…'
  told.add(value)
  const tell = (part: unknown) => readable(part, told, depth + 1)
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) return [...value].map(tell)
  if (!isPlain(value)) return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tell(part)]))
}

const isPlain = (value: object): boolean => Object.prototype.toString.call(value) === '[object Object]'

function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const parts = () => {
    if (value instanceof Map) return [...value].flat()
    if (value instanceof Set || Array.isArray(value)) return [...value]
    return isPlain(value) ? Object.values(value) : []
  }
  return parts().filter((part) => typeof part === 'object' && part !== null)
}
