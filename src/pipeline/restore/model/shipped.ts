/** The model that comes with the project, read from beside this file when it is first asked for. */
import { readFileSync } from 'node:fs'
import { unpackModel } from './format.ts'
import type { Model } from './model.ts'
import { readyModel } from './ready.ts'

let model: Model | undefined

/** @throws Error when `model.bin` is missing or of another version. */
export function shippedModel(): Model {
  model ??= readyModel(unpackModel(readFileSync(new URL('model.bin', import.meta.url))))
  return model
}
