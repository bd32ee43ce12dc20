/** The model that comes with the project, read from beside this file when it is first asked for. */
import { readFileSync } from 'node:fs'
import { unpackModel } from './format.ts'
import type { Model } from './model.ts'
import { readyModel } from './ready.ts'

let model: Model | undefined

/** The model that comes with the project is not there, or not whole. */
export class ModelError extends Error {}

/** @throws ModelError when `model.bin` is missing, damaged or of another version. */
export function shippedModel(): Model {
  model ??= readModel()
  return model
}

function readModel(): Model {
  try {
    return readyModel(unpackModel(readFileSync(new URL('model.bin', import.meta.url))))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split(',')[0] : String(cause)
    throw new ModelError(`the restoration model cannot be read (${why})`, { cause })
  }
}
