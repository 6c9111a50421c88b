// Ctrl-C at random moments, from the command's first on, each time gone on with: nothing lost, nothing doubled.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { seeded } from '../../../src/domain'
import { runProgram } from './processes'
import { analyze, generate, type Setting } from './setting'

export async function stops(setting: Setting): Promise<void> {
  const { at, seed, cores: coresOf, tell, demand } = setting
  const cores = coresOf('stops')
  const input = generate(setting, 'stopped.jsonl', { count: setting.stopArticles })
  const whole = await analyze({ input, output: at('whole.jsonl'), jobs: 2, cores })
  const chance = seeded(seed)
  const output = at('stopped-out.jsonl')
  const resume = ['analyze', '-o', output, '--resume', '--jobs', '2', input]
  const isWhole = () => linesOf(output) === linesOf(at('whole.jsonl'))
  const met = { atWork: 0, beforeItListened: 0, afterItsEnd: 0 }
  while (met.atWork < setting.stops) {
    const { code } = await runProgram(resume, { stopAfter: chance() * whole.ms * 0.4, cores })
    if (existsSync(output) && !wholeLinesAgree(output, at('whole.jsonl')))
      demand(false, `after stop ${met.atWork + 1} the file is a beginning of the whole one`)
    if (code === 130) met.atWork++
    else if (code === null) met.beforeItListened++
    else {
      met.afterItsEnd++
      demand(code === 0 && isWhole(), 'gone on with to its end: nothing lost, nothing doubled')
      rmSync(output)
    }
  }
  const { code } = await runProgram(resume, { cores })
  tell('stops', met)
  demand(
    code === 0 && isWhole(),
    `stopped ${met.atWork} times at work and ${met.beforeItListened} times before it listened, gone on with to the end ` +
      `${met.afterItsEnd + 1} times: nothing lost, nothing doubled`,
  )
}

/** Without its first line, which names the inputs. */
function linesOf(path: string): string {
  const text = readFileSync(path, 'utf8')
  return text.slice(text.indexOf('\n') + 1)
}

function wholeLinesAgree(part: string, whole: string): boolean {
  const some = readFileSync(part, 'utf8')
  return readFileSync(whole, 'utf8').startsWith(some.slice(0, some.lastIndexOf('\n') + 1))
}
