// Features are 32-bit integers: words are hashed once, and combined by multiplication, never by joining strings.

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Folds one more value into a hash; the order counts. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ Math.imul(value, 0x85ebca6b), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** The number by which a model of `bits` bits knows a feature; the last step of hashing, so all bits matter. */
export const keyOf = (feature: number, bits: number): number => Math.imul(feature, 0x2c1b3c6d) >>> (32 - bits)
