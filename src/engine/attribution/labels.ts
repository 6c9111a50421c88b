// The labels of the sequence model: begin and inside of content, source and cue; 0 is outside of all.

/** Begin labels; the inside label of each is one more. */
export const CONTENT = 1
export const SOURCE = 3
export const CUE = 5
export const LABELS = 7

/** Whether `next` may follow `previous` (-1 at the start): an inside label only after its own kind. */
export function mayFollow(previous: number, next: number): boolean {
  const inside = next === CONTENT + 1 || next === SOURCE + 1 || next === CUE + 1
  return !inside || previous === next || previous === next - 1
}
