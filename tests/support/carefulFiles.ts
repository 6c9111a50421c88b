// Three small files that stand for those of the careful reading, and a server that has them.
import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import type { CarefulFiles, ModelsFile } from '../../src/worker/protocol'

const HOST = 'https://reader.example/'

const described = (name: string): ModelsFile => ({
  url: `${HOST}${name}?1`,
  bytes: name.length,
  sha256: createHash('sha256').update(name).digest('hex'),
})

/** The content of each is its name. */
export const smallFiles: CarefulFiles = {
  heads: described('heads'),
  network: described('network'),
  runtime: described('runtime'),
}

export const contentOf = ({ url }: ModelsFile): string => url.slice(HOST.length, -2)

/** Answers with the files' contents; `instead` for addresses where something else comes. */
export const serverOfFiles = (instead: (url: string) => Response | null = () => null) =>
  vi.fn(async (input: RequestInfo | URL, _init?: RequestInit) => {
    const url = String(input)
    return instead(url) ?? new Response(url.slice(HOST.length, -2))
  })
