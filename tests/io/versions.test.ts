// Versions of the app: offered when another waits, gone over to once, and only when asked.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keptVersions } from '../../src/io/versions'

type State = 'installing' | 'installed' | 'activated' | 'redundant'

class FakeWorker extends EventTarget {
  state: State = 'installing'
  readonly postMessage = vi.fn()
  become(state: State) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null
  readonly registration = new FakeRegistration()
  readonly register = vi.fn(async () => this.registration)
}

let container: FakeContainer
const ready = vi.fn()
const reload = vi.fn()
const open = () => {
  const versions = keptVersions(
    container as unknown as ServiceWorkerContainer,
    'https://reader.example/service-worker.js',
    reload,
  )
  const stop = versions.watch(ready)
  return { versions, stop }
}

/** A version comes and is kept. */
async function comes(): Promise<FakeWorker> {
  await vi.waitFor(() => expect(container.register).toHaveBeenCalled())
  await Promise.resolve()
  const worker = new FakeWorker()
  container.registration.installing = worker
  container.registration.dispatchEvent(new Event('updatefound'))
  worker.become('installed')
  return worker
}

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://reader.example/'))
  container = new FakeContainer()
  ready.mockClear()
  reload.mockClear()
})

describe('the first version', () => {
  it('is kept without a word', async () => {
    open()
    await comes()
    expect(ready).not.toHaveBeenCalled()
  })
})

describe('a newer version', () => {
  beforeEach(() => {
    container.controller = new FakeWorker()
  })

  it('is offered, and loaded once when asked', async () => {
    const { versions } = open()
    const worker = await comes()
    expect(ready).toHaveBeenCalledTimes(1)
    expect(worker.postMessage).not.toHaveBeenCalled()
    versions.takeOver()
    expect(worker.postMessage).toHaveBeenCalledWith('takeOver')
    container.dispatchEvent(new Event('controllerchange'))
    container.dispatchEvent(new Event('controllerchange'))
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('that is pushed aside by a still newer one as it is asked does not leave the reader waiting', async () => {
    const { versions } = open()
    const worker = await comes()
    versions.takeOver()
    expect(reload).not.toHaveBeenCalled()
    worker.become('redundant')
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that waited from before is offered too', async () => {
    const waiting = new FakeWorker()
    waiting.state = 'installed'
    container.registration.waiting = waiting
    open()
    await vi.waitFor(() => expect(ready).toHaveBeenCalledTimes(1))
  })

  it('that another tab went over to is offered, and does not load by itself', () => {
    const { versions } = open()
    container.dispatchEvent(new Event('controllerchange'))
    expect(ready).toHaveBeenCalledTimes(1)
    expect(reload).not.toHaveBeenCalled()
    versions.takeOver()
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('is not offered by a page that has gone', async () => {
    const { stop } = open()
    stop()
    await comes()
    container.dispatchEvent(new Event('controllerchange'))
    expect(ready).not.toHaveBeenCalled()
  })
})

it('a browser that keeps nothing does not matter', async () => {
  container.register.mockRejectedValue(new Error('blocked'))
  open()
  await vi.waitFor(() => expect(container.register).toHaveBeenCalled())
  const without = keptVersions(undefined, 'x', reload)
  without.watch(ready)()
  without.keepRest()
  without.takeOver()
  expect(ready).not.toHaveBeenCalled()
  expect(reload).toHaveBeenCalledTimes(1)
})
