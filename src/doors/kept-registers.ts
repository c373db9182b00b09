import { receiveRegisters, RegisterFault } from '../attache.js'
import { registerId, type Register, type RegisterFile } from '../intake/register.js'
import { Failure } from '../record/failure.js'
import type { Store } from '../record/store/store.js'

/** The registers that lie beside a record, made anew from their files. */
export async function registersOf(store: Store): Promise<readonly Register[]> {
  const files = await store.registers()
  const registers: Register[] = []
  for (const file of files)
    registers.push(await openRegister(file, `attache register remove ${registerId(file)} takes it away.`))
  return registers
}

/** One register from its file. What is wrong with it is said with its line, what was expected there, and what to do. */
export async function openRegister(file: RegisterFile, next: string): Promise<Register> {
  try {
    return (await receiveRegisters([file]))[0]!
  } catch (cause) {
    if (!(cause instanceof RegisterFault)) throw cause
    throw new Failure('bad-register', {
      place: cause.line === null ? file.name : `${file.name}:${cause.line}`,
      found: cause.found,
      expected: cause.expected,
      next,
      cause,
    })
  }
}
