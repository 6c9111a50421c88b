// What the listed commands do at the moment: whoever is on screen binds its own, and takes them away when it goes.
import { COMMANDS, type Command, type CommandId } from '../../state'

type Binding = {
  readonly run: () => void
  /** Whether it can be done just now; always where it is left out. Asked when it is needed, never kept. */
  readonly when?: () => boolean
  /** What it would be called just now (“Undo: deletion of “Pool closes””). */
  readonly name?: () => string
}

export type Bindings = { readonly [Id in CommandId]?: Binding }

/** A command that can be given now, by the name that it has now. */
export type ReadyCommand = Command & { readonly id: CommandId }

export type CommandTable = {
  /** Gives back what takes these bindings away again. */
  readonly bind: (bindings: Bindings) => () => void
  /** All that can be done now, in the list's order. */
  readonly ready: () => readonly ReadyCommand[]
  /** Does nothing, and says so, where the command cannot be given now. */
  readonly run: (id: CommandId) => boolean
  /** Nobody can do these yet: the first that somebody can within a moment is done then, after what was asked for before. */
  readonly expect: (ids: readonly CommandId[]) => void
  /** Something else is meant now. */
  readonly forget: () => void
}

/** Milliseconds for which what was asked for is still meant: a part of the app is fetched by then, or is late. */
const PATIENCE = 2_000

type Expected = { readonly ids: readonly CommandId[]; readonly until: number }

export function commandTable(): CommandTable {
  const bound = new Map<CommandId, Binding>()
  let expected: readonly Expected[] = []
  let serving = false
  const readyOne = (id: CommandId): Binding | null => {
    const binding = bound.get(id)
    return binding && (binding.when?.() ?? true) ? binding : null
  }
  /** One after the other: what one does may be what the next one is about. */
  const serve = () => {
    serving = false
    expected = expected.filter(({ until }) => performance.now() < until)
    const [next, ...others] = expected
    const id = next?.ids.find((one) => readyOne(one) !== null)
    if (id === undefined) return
    expected = others
    readyOne(id)?.run()
    serveSoon()
  }
  /** Not while the page is still being drawn. */
  const serveSoon = () => {
    if (serving || expected.length === 0) return
    serving = true
    setTimeout(serve)
  }
  return {
    bind(bindings) {
      const own = Object.entries(bindings) as [CommandId, Binding][]
      for (const [id, binding] of own) bound.set(id, binding)
      serveSoon()
      return () => {
        for (const [id, binding] of own) if (bound.get(id) === binding) bound.delete(id)
      }
    },
    ready: () =>
      COMMANDS.flatMap((command) => {
        const binding = readyOne(command.id)
        return binding ? [{ ...command, name: binding.name?.() ?? command.name }] : []
      }),
    run(id) {
      const binding = readyOne(id)
      binding?.run()
      return binding !== null
    },
    expect(ids) {
      const unknown = ids.filter((id) => !bound.has(id))
      if (unknown.length > 0) expected = [...expected, { ids: unknown, until: performance.now() + PATIENCE }]
    },
    forget() {
      expected = []
    },
  }
}
