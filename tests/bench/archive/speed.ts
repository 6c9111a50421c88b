// Threads of one process against two processes of one thread each that halve the work: how fast, and whether both write the same.
import type { Ended } from './processes'
import { analyze, generate, hashOf, type Setting, seconds } from './setting'

export async function speed(setting: Setting): Promise<void> {
  const { at, articles, cores, tell, demand } = setting
  const half = Math.ceil(articles / 2)
  const all = generate(setting, 'all.jsonl', { count: articles })
  const first = generate(setting, 'a.jsonl', { count: half })
  const second = generate(setting, 'b.jsonl', { count: articles - half, from: half })
  const apart = () =>
    both(
      analyze({ input: first, output: at('half0.jsonl'), jobs: 1, cores: cores('firstHalf') }),
      analyze({ input: second, output: at('half1.jsonl'), jobs: 1, cores: cores('secondHalf') }),
    )
  const together = () => analyze({ input: all, output: at('two.jsonl'), jobs: 2, cores: cores('together') })
  const [halves, two] = setting.sideBySide
    ? await Promise.all([apart(), together()])
    : [await apart(), await together()]

  tell('two jobs', { seconds: seconds(two.ms), processor: seconds(two.processor), peak: two.peak })
  tell('two processes', { seconds: seconds(halves.ms), processor: seconds(halves.processor) })
  tell('articles a second and core', (articles * 1_000) / halves.processor)
  const ratio = halves.ms / two.ms
  tell('two jobs beside two processes, by the clock', ratio)
  tell('the same by the processor’s time', halves.processor / two.processor)
  demand(two.code === 0 && halves.code === 0, 'each of them ends well')
  demand(ratio >= 0.9, `two jobs are ${ratio.toFixed(2)} times as fast as two processes (0.9)`)
  demand(
    (await hashOf(at('two.jsonl'))) === (await hashOf(at('half0.jsonl'), at('half1.jsonl'))),
    'two jobs write what two processes of one job write, byte for byte, save where each article stood',
  )
  demand(two.peak < 700, `at most ${Math.round(two.peak)} MB (700)`)
}

type Both = Pick<Ended, 'code' | 'ms' | 'processor'>

async function both(...runs: readonly Promise<Ended>[]): Promise<Both> {
  const started = performance.now()
  const ended = await Promise.all(runs)
  return {
    code: ended.find(({ code }) => code !== 0)?.code ?? 0,
    ms: performance.now() - started,
    processor: ended.reduce((sum, one) => sum + one.processor, 0),
  }
}
