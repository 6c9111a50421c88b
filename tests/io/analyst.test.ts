// The analyst: one suite for the local one and the worker's, then everything that can befall a worker.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AnalysisWorker, type Analyst, localAnalyst, workerAnalyst } from '../../src/io/analyst'
import type { AnalysisReply, AnalysisRequest } from '../../src/worker/protocol'
import { serve } from '../../src/worker/serve'
import { analysisOf, articleOf } from '../support/newspaper'

type Behaviour = (request: AnalysisRequest, reply: (reply: AnalysisReply) => void, worker: FakeWorker) => void

class FakeWorker implements AnalysisWorker {
  onmessage: AnalysisWorker['onmessage'] = null
  onerror: AnalysisWorker['onerror'] = null
  onmessageerror: AnalysisWorker['onmessageerror'] = null
  terminated = false
  constructor(private readonly behave: Behaviour) {}
  postMessage(request: AnalysisRequest) {
    this.behave(request, (reply) => this.say(reply), this)
  }
  say(data: AnalysisReply) {
    queueMicrotask(() => this.onmessage?.({ data } as MessageEvent<AnalysisReply>))
  }
  terminate() {
    this.terminated = true
  }
}

const article = articleOf(['Ortiz said: “We won.”'])

/** An analyst over workers that behave so, one behaviour a worker, the last for all that follow. */
function over(...behaviours: Behaviour[]) {
  const workers: FakeWorker[] = []
  const start = () => {
    const worker = new FakeWorker(behaviours[Math.min(workers.length, behaviours.length - 1)]!)
    workers.push(worker)
    return worker
  }
  return { analyst: workerAnalyst({ start, models: null, hungAfter: 100, grace: 50 }), workers }
}

const works: Behaviour = (request, reply) =>
  reply({ kind: 'done', job: request.job, analysis: analysisOf(request.article) })
const hangs: Behaviour = () => {}
const throws: Behaviour = (_request, reply, worker) => {
  reply({ kind: 'ready' })
  queueMicrotask(() => worker.onerror?.({ message: 'no' } as ErrorEvent))
}
/** As where its file is not there, or is no script: then the message is empty. */
const neverStarts: Behaviour = (_request, _reply, worker) =>
  queueMicrotask(() => worker.onerror?.({ message: '' } as ErrorEvent))

/** A worker whose other side is the real `serve`. */
const served: Behaviour = (request, reply) => {
  let hear: ((event: MessageEvent<AnalysisRequest>) => void) | undefined
  serve(
    {
      postMessage: reply,
      addEventListener: (type, listener) => {
        if (type === 'message') hear = listener as never
      },
    },
    {
      analyze: (a) => analysisOf(a),
      loadModels: async () => ({ kind: 'without', why: 'missing' }),
    },
  )
  hear?.({ data: request } as MessageEvent<AnalysisRequest>)
}

const analysts: [string, () => Analyst][] = [
  ['local', () => localAnalyst((a) => analysisOf(a))],
  ['worker', () => over(served).analyst],
]

describe.each(analysts)('the %s analyst', (_name, make) => {
  it('gives an analysis of the article', async () => {
    expect((await make().analyze(article)).articleId).toBe(article.id)
  })
  it('reports progress', async () => {
    const onProgress = vi.fn()
    await make().analyze(article, { onProgress })
    expect(onProgress).toHaveBeenCalled()
  })
  it('rejects with the reason of who cancelled', async () => {
    const controller = new AbortController()
    const analysis = make().analyze(article, { signal: controller.signal })
    controller.abort(new Error('left'))
    await expect(analysis).rejects.toThrow('left')
  })
  it('answers several readers in turn', async () => {
    const analyst = make()
    const others = ['one', 'two', 'three'].map((id) => analyst.analyze({ ...article, id }))
    expect((await Promise.all(others)).map((analysis) => analysis.articleId)).toEqual(['one', 'two', 'three'])
  })
})

describe('a worker that fails', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is restarted once where it throws', async () => {
    const { analyst, workers } = over(throws, works)
    expect((await analyst.analyze(article)).articleId).toBe(article.id)
    expect(workers.map((worker) => worker.terminated)).toEqual([true, false])
  })
  it('is given up where it throws again', async () => {
    const { analyst, workers } = over(throws)
    await expect(analyst.analyze(article)).rejects.toMatchObject({ reason: 'crashed', message: 'no' })
    expect(workers).toHaveLength(2)
  })
  it('is told from one whose file is not there any more, as after a deploy', async () => {
    const { analyst, workers } = over(neverStarts)
    await expect(analyst.analyze(article)).rejects.toMatchObject({ reason: 'unstartable' })
    expect(workers).toHaveLength(2)
  })
  it('is terminated and given up where it hangs twice', async () => {
    const { analyst, workers } = over(hangs)
    const outcome = expect(analyst.analyze(article)).rejects.toMatchObject({ reason: 'timedOut' })
    await vi.advanceTimersByTimeAsync(250)
    await outcome
    expect(workers.every((worker) => worker.terminated)).toBe(true)
  })
  it('has more time for a longer text', async () => {
    const { analyst, workers } = over(
      (request, reply) => void setTimeout(() => works(request, reply, workers[0]!), 1_000),
    )
    const analysis = analyst.analyze({ ...article, text: article.text.padEnd(10_000) })
    await vi.advanceTimersByTimeAsync(1_001)
    expect((await analysis).articleId).toBe(article.id)
    expect(workers).toHaveLength(1)
  })
  it('is left alone as long as it shows signs of life', async () => {
    const { analyst, workers } = over(({ job, article: { id } }, reply) => {
      for (const at of [80, 160, 240])
        setTimeout(
          () => reply({ kind: 'progress', job, progress: { stage: 'analyzing', done: at / 300 } }),
          at,
        )
      setTimeout(() => reply({ kind: 'done', job, analysis: analysisOf({ id }) }), 300)
    })
    const analysis = analyst.analyze(article)
    await vi.advanceTimersByTimeAsync(400)
    expect((await analysis).articleId).toBe(article.id)
    expect(workers).toHaveLength(1)
  })
  it('says so where it cannot be started, and works again on a retry', async () => {
    let refuse = true
    const analyst = workerAnalyst({
      models: null,
      start: () => {
        if (refuse) throw new Error('refused')
        return new FakeWorker(works)
      },
    })
    await expect(analyst.analyze(article)).rejects.toMatchObject({ reason: 'unstartable' })
    refuse = false
    expect((await analyst.analyze(article)).articleId).toBe(article.id)
  })
  it('does not hold up the next article when its own was cancelled', async () => {
    const { analyst, workers } = over(hangs, works)
    const controller = new AbortController()
    const first = analyst.analyze(article, { signal: controller.signal })
    const second = analyst.analyze({ ...article, id: 'second' })
    const cancelled = expect(first).rejects.toThrow('left')
    controller.abort(new Error('left'))
    await vi.advanceTimersByTimeAsync(60)
    await cancelled
    expect((await second).articleId).toBe('second')
    expect(workers[0]?.terminated).toBe(true)
  })
  it('stays warm where a cancelled analysis ends within its grace', async () => {
    const { analyst, workers } = over(({ job, article: { id } }, reply) => {
      setTimeout(() => reply({ kind: 'done', job, analysis: analysisOf({ id }) }), 20)
    })
    const controller = new AbortController()
    const cancelled = expect(analyst.analyze(article, { signal: controller.signal })).rejects.toThrow()
    controller.abort()
    await vi.advanceTimersByTimeAsync(30)
    await cancelled
    const second = analyst.analyze({ ...article, id: 'second' })
    await vi.advanceTimersByTimeAsync(30)
    expect((await second).articleId).toBe('second')
    expect(workers).toHaveLength(1)
  })
})

describe('the worker’s side', () => {
  const listen = (analyze: () => never) => {
    const listeners = new Map<string, (event: never) => void>()
    const replies: AnalysisReply[] = []
    serve(
      {
        postMessage: (reply) => replies.push(reply),
        addEventListener: (type, on) => listeners.set(type, on),
      },
      { analyze, loadModels: async () => ({ kind: 'loaded', models: 1 }) },
    )
    return { listeners, replies }
  }
  it('reports an engine that throws', async () => {
    const { listeners, replies } = listen(() => {
      throw new Error('broken')
    })
    listeners.get('message')?.({
      data: { kind: 'analyze', job: 7, article, models: null, careful: null },
    } as never)
    await vi.waitFor(() => expect(replies).toContainEqual({ kind: 'failed', job: 7, message: 'broken' }))
  })
  it('reports a rejection that nobody handles', () => {
    const { listeners, replies } = listen(() => {
      throw new Error('unused')
    })
    listeners.get('unhandledrejection')?.({ reason: new Error('lost') } as never)
    expect(replies).toContainEqual({ kind: 'failed', job: null, message: 'lost' })
  })
})
