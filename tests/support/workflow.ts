/** Runs the steps of a workflow's job as GitHub would: their conditions, their environment, their shell. Actions are not run. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const text = z.coerce.string()
const stepSchema = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  if: text.optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), text).default({}),
  'continue-on-error': z.boolean().default(false),
})
const workflowSchema = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(stepSchema) })) })

export interface RunStep {
  readonly name: string
  readonly code: number
  readonly output: string
}

interface Machine {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** What expressions may name: `github`, `vars`, `inputs`, `steps`. */
  readonly context: Readonly<Record<string, unknown>>
  /** Commands that the machine has done already. */
  readonly done: readonly string[]
}

/** @returns the steps that were run, up to the first that failed; of actions, those that would have been. */
export async function runJob(file: string, job: string, { cwd, env, context, done }: Machine): Promise<RunStep[]> {
  const { steps } = workflowSchema.parse(parse(readFileSync(file, 'utf8'))).jobs[job] ?? { steps: [] }
  const value = (expression: string) => evaluate(expression, context)
  const filled = (given: string) => given.replace(/\$\{\{(.*?)\}\}/g, (_, expression) => String(value(expression) ?? ''))
  const ran: RunStep[] = []
  let isFailed = false
  for (const step of steps) {
    const name = step.name ?? step.run ?? step.uses ?? ''
    const wanted = step.if === undefined || Boolean(value(step.if))
    if (!wanted || (isFailed && !step.if?.includes('always()')) || done.includes(step.run ?? '')) continue
    if (step.run === undefined) {
      ran.push({ name, code: 0, output: '' })
      continue
    }
    const own = Object.fromEntries(Object.entries(step.env).map(([variable, given]) => [variable, filled(given)]))
    const result = await shell(filled(step.run), cwd, { ...env, ...own })
    ran.push({ name, ...result })
    isFailed ||= result.code !== 0 && !step['continue-on-error']
  }
  return ran
}

/** GitHub's expressions, as far as the workflows go, are JavaScript's. */
function evaluate(expression: string, context: Readonly<Record<string, unknown>>): unknown {
  const names = [...Object.keys(context), 'always']
  return new Function(...names, `return (${expression})`)(...Object.values(context), () => true)
}

function shell(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile('bash', ['-e', '-c', script], { cwd, env, maxBuffer: 1 << 24 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
    )
  })
}
