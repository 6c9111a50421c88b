// The types of the package: what the compiler declares of the engine, with the endings that Node's way of looking up demands.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesIn } from '../serving/filesIn'

/** Writes the declarations of `entry`, and of all that it names, under `folder`. */
export function writeDeclarations(root: string, entry: string, folder: string): void {
  const flags =
    '--declaration --emitDeclarationOnly --noEmit false --ignoreConfig --strict --target es2022 --module esnext --moduleResolution bundler --lib es2023,dom --skipLibCheck --verbatimModuleSyntax'
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...flags.split(' '),
      '--rootDir',
      join(root, 'src'),
      '--outDir',
      folder,
      entry,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  for (const file of filesIn(folder)) writeFileSync(file, withEndings(readFileSync(file, 'utf8'), file))
}

const withEndings = (text: string, file: string): string =>
  text.replace(/(from '|import\(')(\.[^']*)'/g, (_, before: string, to: string) => {
    const path = join(dirname(file), to)
    return `${before}${to}${existsSync(`${path}.d.ts`) ? '.js' : '/index.js'}'`
  })
