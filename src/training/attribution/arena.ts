// Memory for one step, handed out in pieces and taken back all at once: fresh arrays for every step keep the collector busy.

class Arena {
  private whole = new Float64Array(1 << 20)
  private used = 0

  /** Takes everything back. */
  reset(): void {
    this.used = 0
  }

  /** So many zeros, good until the next reset. */
  take(length: number): Float64Array {
    if (this.used + length > this.whole.length) {
      // What was handed out before stays valid in the old memory.
      this.whole = new Float64Array(Math.max(this.whole.length * 2, length))
      this.used = 0
    }
    this.used += length
    return this.whole.subarray(this.used - length, this.used).fill(0)
  }
}

/** Each thread has its own. */
export const arena = new Arena()
