// The analysis worker: the engine behind the protocol, away from the page's thread.
import { analyze } from '../engine/analyze'
import { readModels } from '../engine/model'
import { modelsLoader } from './models'
import { serve, type WorkerScope } from './serve'

serve(self as unknown as WorkerScope, { analyze, loadModels: modelsLoader(readModels) })
