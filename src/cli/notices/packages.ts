// Which package a file of a build comes from, and what that package says of its licence.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UNDELIVERED } from './undelivered'

/** A package's folder, by the path of a file in it; null where the file is our own. */
export const packageFolder = (file: string): string | null =>
  /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1] ?? null

export type Package = {
  readonly name: string
  readonly version: string
  readonly license: string
  /** The texts of its files called LICENSE, NOTICE and the like. */
  readonly texts: readonly string[]
}

/** Tools list here what is in themselves, not in what they make. */
const IN_THE_TOOL = /^# Licenses of bundled dependencies$[\s\S]*/m

const LEGAL = /^(?:licen[cs]e|copying|notice|copyright)(?:[-.].*)?$/i

/** What the package in `folder` says. Throws where it names no licence or has no text of it: that must not be shipped. */
export function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const delivered = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LEGAL.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').replace(IN_THE_TOOL, '').trim())
  const texts = delivered.length > 0 ? delivered : (UNDELIVERED.get(name) ?? [])
  if (typeof license !== 'string' || texts.length === 0)
    throw new Error(`${name} ${version} is shipped and has no licence text`)
  return { name, version, license, texts }
}
