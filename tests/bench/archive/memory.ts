// Whether memory grows with the archive: the most that few short articles take, and ten times as many.
import { analyze, generate, type Setting, seconds } from './setting'

/** Words of a short article: two or three sentences. */
const SHORT = 12
/** Between two runs over the same, the most differs by some per cent: the garbage collector has its own mind. */
const CHANCE = 1.05

export async function memory(setting: Setting): Promise<void> {
  const { at, short, cores, tell, demand } = setting
  const pinned = cores('few') !== undefined
  const take = (name: 'few' | 'many', count: number) =>
    analyze({
      input: generate(setting, `${name}.jsonl`, { count, median: SHORT }),
      output: at(`${name}-out.jsonl`),
      jobs: pinned ? 4 : 2,
      cores: cores(name),
    })
  const amounts = [Math.ceil(short / 10), short] as const
  const [few, many] = pinned
    ? await Promise.all([take('few', amounts[0]), take('many', amounts[1])])
    : [await take('few', amounts[0]), await take('many', amounts[1])]
  tell(`${amounts[0]} short articles`, { peak: few.peak, seconds: seconds(few.ms) })
  tell(`${amounts[1]} short articles`, { peak: many.peak, seconds: seconds(many.ms) })
  demand(few.code === 0 && many.code === 0, 'both end well')
  demand(
    many.peak < few.peak * CHANCE,
    `ten times as many take ${(many.peak / few.peak).toFixed(3)} times the memory`,
  )
  demand(many.peak < 700, `at most ${Math.round(many.peak)} MB (700)`)
}
