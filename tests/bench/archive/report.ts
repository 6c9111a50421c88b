// The report over all articles: how long it takes, and how large its page is.
import { existsSync, statSync } from 'node:fs'
import { runProgram } from './processes'
import { analyze, generate, type Setting, seconds } from './setting'

export async function report(setting: Setting): Promise<void> {
  const { at, articles, cores: coresOf, tell, demand } = setting
  const results = at('two.jsonl')
  if (!existsSync(results))
    await analyze({ input: generate(setting, 'all.jsonl', { count: articles }), output: results, jobs: 2 })
  const { code, ms, processor, peak } = await runProgram(['report', results, '-o', at('report.html')], {
    cores: coresOf('report'),
  })
  const megabytes = statSync(at('report.html')).size / 1e6
  tell('report', { articles, seconds: seconds(ms), processor: seconds(processor), peak, megabytes })
  demand(code === 0 && ms < 60_000, `the report takes ${seconds(ms)} s (60)`)
  demand(megabytes < 3, `its page has ${megabytes.toFixed(2)} MB (3)`)
}
