// Which files import each other in circles (Tarjan 1972: strongly connected components).
import { dirname, resolve } from 'node:path'

/** The circles among files with what each imports, as it is written there; sorted, each file in one circle at most. */
export function findCircles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const fileOf = (from: string, to: string): string | undefined => {
    const path = resolve(dirname(from), to)
    return [path, `${path}.ts`, `${path}.tsx`, `${path}.mjs`, `${path}/index.ts`].find((f) => imports.has(f))
  }
  const circles: string[][] = []
  const order = new Map<string, number>()
  const open: string[] = []
  /** How far back the file reaches among those still open. */
  const visit = (file: string): number => {
    const mine = order.size
    order.set(file, mine)
    open.push(file)
    let furthest = mine
    for (const written of imports.get(file) ?? []) {
      const to = fileOf(file, written)
      if (to === undefined) continue
      if (!order.has(to)) furthest = Math.min(furthest, visit(to))
      else if (open.includes(to)) furthest = Math.min(furthest, order.get(to)!)
    }
    if (furthest === mine) {
      const circle = open.splice(open.indexOf(file))
      if (circle.length > 1) circles.push(circle.sort())
    }
    return furthest
  }
  for (const file of imports.keys()) if (!order.has(file)) visit(file)
  return circles.sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}
