// The careful reading in Node: the encoder's weights from this checkout, run by the same package as in the browser.
import { existsSync, readFileSync } from 'node:fs'
import type { Article } from '../domain'
import { openOnnxEncoder } from '../encoder/onnx'
import { readCarefully } from '../encoder/readCarefully'
import type { CarefulEvidence } from '../engine/attribution/careful'

const HEADS = new URL('../../public/models/careful.bin', import.meta.url)
const NETWORK = new URL('../../public/models/careful.onnx', import.meta.url)

/** Reads one article after another with an encoder that is loaded once. Rejects where its weights are missing or damaged. */
export async function openCarefulReader(): Promise<(article: Article) => Promise<CarefulEvidence>> {
  if (!existsSync(HEADS) || !existsSync(NETWORK))
    throw new Error('the weights of the careful reading are not in public/models')
  const encoder = await openOnnxEncoder(
    await import('onnxruntime-web'),
    readFileSync(HEADS),
    readFileSync(NETWORK),
  )
  return (article) => readCarefully(article, encoder)
}
