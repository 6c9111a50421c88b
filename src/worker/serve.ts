// How the worker answers: one analysis at a time, every failure reported, every step a sign of life.
import { type Analysis, type Article, messageOf } from '../domain'
import type { LoadedModels } from './models'
import type {
  AnalysisProgress,
  AnalysisReply,
  AnalysisRequest,
  CarefulEvidence,
  ModelsFile,
} from './protocol'

/** The part of a worker's global scope that is used; a test passes its own. */
export type WorkerScope = {
  postMessage(reply: AnalysisReply): void
  addEventListener(type: string, listener: (event: never) => void): void
}

/** The engine, and where its weights come from. */
export type Engine<Models> = {
  analyze(
    article: Article,
    models: Models | null,
    onProgress: (done: number) => void,
    careful: CarefulEvidence | null,
  ): Analysis
  loadModels(file: ModelsFile | null, onProgress: (done: number) => void): Promise<LoadedModels<Models>>
}

/** Answers requests until the worker is terminated. */
export function serve<Models>(scope: WorkerScope, engine: Engine<Models>): void {
  let queue: Promise<void> = Promise.resolve()
  scope.addEventListener('message', (event: MessageEvent<AnalysisRequest>) => {
    queue = queue.then(() => answer(scope, engine, event.data))
  })
  // A rejected promise in a worker raises no error event on the page: silence unless it is said here.
  scope.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => {
    scope.postMessage({ kind: 'failed', job: null, message: messageOf(event.reason) })
  })
  scope.postMessage({ kind: 'ready' })
}

async function answer<Models>(
  scope: WorkerScope,
  engine: Engine<Models>,
  request: AnalysisRequest,
): Promise<void> {
  const { job, article, careful } = request
  const report = (stage: AnalysisProgress['stage']) => (done: number) =>
    scope.postMessage({ kind: 'progress', job, progress: { stage, done } })
  try {
    const loaded = await engine.loadModels(request.models, report('loadingModels'))
    if (loaded.kind === 'without') scope.postMessage({ kind: 'withoutModels', job, why: loaded.why })
    const models = loaded.kind === 'loaded' ? loaded.models : null
    scope.postMessage({
      kind: 'done',
      job,
      analysis: engine.analyze(article, models, report('analyzing'), careful),
    })
  } catch (error) {
    scope.postMessage({ kind: 'failed', job, message: messageOf(error) })
  }
}
