// The commands of whatever is on screen: bound by components while they are mounted, given by key, button or palette.
import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react'
import { useSettings } from '../settings/settings'
import { type Bindings, type CommandTable, commandTable } from './table'
import { useCommandKeys } from './useCommandKeys'

const CommandsContext = createContext<CommandTable | null>(null)

export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const [table] = useState(commandTable)
  useCommandKeys(table, useSettings().settings.keys)
  return <CommandsContext value={table}>{children}</CommandsContext>
}

/** The way to give a command, and to list those that can be given. */
export function useCommandTable(): CommandTable {
  const table = useContext(CommandsContext)
  if (!table) throw new Error('no commands around')
  return table
}

/** Binds commands while the component is mounted, as it was drawn last. */
export function useCommands(bindings: Bindings): void {
  const table = useCommandTable()
  useLayoutEffect(() => table.bind(bindings))
}
