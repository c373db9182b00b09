import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Stands between a program and its database, and cuts them off where a statement comes by. */
export interface Between {
  readonly port: number
  /** From now on it waits for the statement. */
  arm(): void
  isDone(): boolean
  close(): Promise<void>
}

/**
 * The first statement of these words that comes after it was armed is held up: `then` decides whether it goes on to the
 * database and does what is to happen meanwhile; its answer never arrives, since the connection is broken behind it.
 */
export async function openBetween(
  socket: string,
  words: string,
  then: (forward: () => Promise<void>) => Promise<void>,
): Promise<Between> {
  let state: 'waiting' | 'armed' | 'done' = 'waiting'
  /** While it is held up nobody comes through by another connection and goes before what happens meanwhile. */
  let isHeld = false
  const open = new Set<Socket>()
  const server = createServer((near) => {
    if (isHeld) {
      near.on('error', () => undefined)
      near.destroy()
      return
    }
    const far = createConnection(socket)
    for (const one of [near, far]) {
      open.add(one)
      one.on('error', () => undefined)
      one.once('close', () => {
        open.delete(one)
        near.destroy()
        far.destroy()
      })
    }
    let isCut = false
    far.on('data', (bytes) => {
      if (!isCut) near.write(bytes)
    })
    near.on('data', (bytes: Buffer) => {
      if (state !== 'armed' || bytes.toString('latin1', 5, 5 + words.length) !== words) {
        far.write(bytes)
        return
      }
      state = 'done'
      isCut = true
      isHeld = true
      const forward = async () => {
        const answered = new Promise((resolve) => far.once('data', resolve))
        far.write(bytes)
        await Promise.race([answered, sleep(10_000)])
      }
      void then(forward).finally(() => {
        isHeld = false
        near.destroy()
      })
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    arm: () => {
      state = 'armed'
    },
    isDone: () => state === 'done',
    close: async () => {
      for (const one of open) one.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Stands between a program and its database like a network that is cut: nothing comes through, and nobody is told. */
export interface CutNetwork {
  readonly port: number
  /** So many lines were opened through it. */
  opened(): number
  cut(): void
  mend(): void
  close(): Promise<void>
}

export async function openCutNetwork(socket: string): Promise<CutNetwork> {
  let isCut = false
  let opened = 0
  const open = new Set<Socket>()
  const held: (() => void)[] = []
  const server = createServer((near) => {
    opened += 1
    const far = createConnection(socket)
    const through = (to: Socket) => (bytes: Buffer) => {
      if (isCut) held.push(() => to.write(bytes))
      else to.write(bytes)
    }
    near.on('data', through(far))
    far.on('data', through(near))
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => undefined)
      one.once('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    opened: () => opened,
    cut: () => {
      isCut = true
    },
    mend: () => {
      isCut = false
      for (const pass of held.splice(0)) pass()
    },
    close: async () => {
      for (const one of open) one.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
