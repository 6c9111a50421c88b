// A share with its interval, where what is counted comes in articles: statements of one article are alike, and count as one draw.

/** The sums of a share over articles: parts `x` of `n` each. */
export type ShareSums = { articles: number; x: number; n: number; xx: number; xn: number; nn: number }

export const noShare = (): ShareSums => ({ articles: 0, x: 0, n: 0, xx: 0, xn: 0, nn: 0 })

/** Adds an article's part. An article without any `n` says nothing of the share. */
export function addToShare(sums: ShareSums, x: number, n: number): void {
  if (n === 0) return
  sums.articles++
  sums.x += x
  sums.n += n
  sums.xx += x * x
  sums.xn += x * n
  sums.nn += n * n
}

export type Share = {
  readonly x: number
  readonly n: number
  /** 0 to 1; null where there is nothing to have a share of. */
  readonly share: number | null
  /** Of 95 %; null where fewer than two articles say anything. */
  readonly low: number | null
  readonly high: number | null
}

/** 95 % of a normal distribution. */
export const Z = 1.96

/**
 * A ratio of sums with the standard error of cluster samples (Cochran 1977, 6.4): the articles are what is drawn. Where
 * no article differs from the others the error would be 0; then Wilson's interval over the articles stands in.
 */
export function shareOf({ articles, x, n, xx, xn, nn }: ShareSums): Share {
  if (n === 0) return { x, n, share: null, low: null, high: null }
  const share = x / n
  if (articles < 2) return { x, n, share, low: null, high: null }
  const spread = Math.max(0, xx - 2 * share * xn + share * share * nn)
  if (spread < n * 1e-9) return { x, n, share, ...wilson(share, articles) }
  const error = (Z * Math.sqrt((spread * articles) / (articles - 1))) / n
  return { x, n, share, low: Math.max(0, share - error), high: Math.min(1, share + error) }
}

/** Wilson 1927. */
function wilson(p: number, n: number): { readonly low: number; readonly high: number } {
  const z = (Z * Z) / n
  const middle = (p + z / 2) / (1 + z)
  const half = (Z * Math.sqrt((p * (1 - p)) / n + z / (4 * n))) / (1 + z)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
