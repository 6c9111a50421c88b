// Numbers as base64url digits: fixed fields and small numbers that take as few digits as they can.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const VALUES = new Map([...ALPHABET].map((digit, value) => [digit, value]))

/** One digit; `value` is 0 to 63. */
export const digit = (value: number): string => ALPHABET.charAt(value & 63)

/** `count` digits, the most significant first. */
export function fixed(value: number, count: number): string {
  let text = ''
  for (let i = count - 1; i >= 0; i--) text += digit(Math.floor(value / 64 ** i) % 64)
  return text
}

/** A number from 0: one digit below 48, two below 944, else a mark and five. */
export function small(value: number): string {
  if (value < 48) return digit(value)
  if (value < 48 + 14 * 64) return fixed(48 * 64 + (value - 48), 2)
  return digit(63) + fixed(value, 5)
}

/** A number from 0: two digits below 3,584, else six. */
export const place = (value: number): string =>
  value < 56 * 64 ? fixed(value, 2) : digit(63) + fixed(value, 5)

/** A number of either sign as `small`, 0, −1, 1, −2, … */
export const signed = (value: number): string => small(value < 0 ? -value * 2 - 1 : value * 2)

/** Reads digits one after another; `null` once the text ends early or holds something else. */
export class DigitReader {
  private at = 0
  constructor(private readonly text: string) {}

  /** Whether everything was read. */
  get done(): boolean {
    return this.at === this.text.length
  }

  fixed(count: number): number | null {
    let value = 0
    for (let i = 0; i < count; i++) {
      const next = VALUES.get(this.text.charAt(this.at))
      if (next === undefined) return null
      value = value * 64 + next
      this.at++
    }
    return value
  }

  small(): number | null {
    const first = this.fixed(1)
    if (first === null || first < 48) return first
    if (first === 63) return this.fixed(5)
    if (first === 62) return null
    const rest = this.fixed(1)
    return rest === null ? null : 48 + (first - 48) * 64 + rest
  }

  place(): number | null {
    const first = this.fixed(1)
    if (first === null) return null
    if (first === 63) return this.fixed(5)
    const rest = first < 56 ? this.fixed(1) : null
    return rest === null ? null : first * 64 + rest
  }

  signed(): number | null {
    const value = this.small()
    if (value === null) return null
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }

  list(count: number): readonly number[] | null {
    const values: number[] = []
    for (let i = 0; i < count; i++) {
      const value = this.fixed(1)
      if (value === null) return null
      values.push(value)
    }
    return values
  }
}
