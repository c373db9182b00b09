import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Answer, Asked } from './try-mutants.js'

/** Test files are loaded anew for every mutant and stay in memory. */
const QUESTIONS_A_PROGRAM = 150

/** The program in which tests run while mutants are awake; begun anew when it was ended, or has answered much. */
export class TryingProgram {
  private program: ChildProcess | null = null
  private asked = 0

  constructor(
    private readonly dist: string,
    private readonly mutated: readonly string[],
  ) {}

  /** Null where it takes too long, or ends the program. */
  ask(question: Asked, longest: number): Promise<Answer | null> {
    const there = this.opened()
    return new Promise((resolve) => {
      const end = (answer: Answer | null) => {
        clearTimeout(timer)
        there.removeAllListeners()
        if (answer === null) this.close()
        resolve(answer)
      }
      const timer = setTimeout(() => {
        end(null)
      }, longest)
      there.once('message', (answer: Answer) => {
        end(answer)
      })
      there.once('close', () => {
        end(null)
      })
      there.send(question)
    })
  }

  close(): void {
    this.program?.kill('SIGKILL')
    this.program = null
    this.asked = 0
  }

  private opened(): ChildProcess {
    if (this.asked >= QUESTIONS_A_PROGRAM) this.close()
    this.asked += 1
    const register = pathToFileURL(join(this.dist, 'bench/mutants/register.js')).href
    return (this.program ??= fork(join(this.dist, 'bench/mutants/try-mutants.js'), {
      execArgv: ['--import', register, '--max-old-space-size=4000'],
      env: { ...process.env, MUTATED: this.mutated.join(' ') },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    }))
  }
}
