// The product of two matrices in flat arrays, row by row: written so that the compiler keeps eight sums in registers.

/** C (n × m) = A (n × k) · Bᵀ, where B is m × k. m must be even. */
export function timesTransposed(
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  n: number,
  m: number,
  k: number,
): void {
  const blocks = n - (n % 4)
  for (let j = 0; j < m; j += 2) {
    const b0 = j * k
    const b1 = b0 + k
    for (let i = 0; i < blocks; i += 4) {
      const a0 = i * k
      const a1 = a0 + k
      const a2 = a1 + k
      const a3 = a2 + k
      let s00 = 0, s01 = 0, s10 = 0, s11 = 0, s20 = 0, s21 = 0, s30 = 0, s31 = 0 // biome-ignore format: eight sums
      for (let p = 0; p < k; p++) {
        const x = b[b0 + p] as number
        const y = b[b1 + p] as number
        let v = a[a0 + p] as number
        s00 += v * x
        s01 += v * y
        v = a[a1 + p] as number
        s10 += v * x
        s11 += v * y
        v = a[a2 + p] as number
        s20 += v * x
        s21 += v * y
        v = a[a3 + p] as number
        s30 += v * x
        s31 += v * y
      }
      const at = i * m + j
      c[at] = s00
      c[at + 1] = s01
      c[at + m] = s10
      c[at + m + 1] = s11
      c[at + 2 * m] = s20
      c[at + 2 * m + 1] = s21
      c[at + 3 * m] = s30
      c[at + 3 * m + 1] = s31
    }
    for (let i = blocks; i < n; i++) {
      let s0 = 0
      let s1 = 0
      for (let p = 0; p < k; p++) {
        s0 += (a[i * k + p] as number) * (b[b0 + p] as number)
        s1 += (a[i * k + p] as number) * (b[b1 + p] as number)
      }
      c[i * m + j] = s0
      c[i * m + j + 1] = s1
    }
  }
}
