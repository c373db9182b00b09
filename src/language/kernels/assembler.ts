/*
 * A small assembler for WebAssembly with 128-bit vectors: enough for the loops of a network, so that the program
 * needs no compiler and no platform binary. An expression is the list of its bytes, in stack order.
 */
export type Code = readonly number[]

export const I32 = 0x7f
export const F32 = 0x7d
export const V128 = 0x7b
/** What a local or a result of a WebAssembly function is. */
export type ValueType = typeof I32 | typeof F32 | typeof V128

function unsigned(value: number): number[] {
  const bytes = []
  let rest = value >>> 0
  while (rest >= 128) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  return [...bytes, rest]
}

function signed(value: number): number[] {
  const bytes = []
  let rest = value | 0
  for (;;) {
    const byte = rest & 127
    rest >>= 7
    if ((rest === 0 && (byte & 64) === 0) || (rest === -1 && (byte & 64) !== 0)) return [...bytes, byte]
    bytes.push(byte | 128)
  }
}

function floatBytes(value: number): number[] {
  return [...new Uint8Array(new Float32Array([value]).buffer)]
}

/** One instruction after its operands. */
function instruction(...opcode: readonly number[]) {
  return (...operands: readonly Code[]): Code => [...operands.flat(), ...opcode]
}

function vector(opcode: number) {
  return instruction(0xfd, ...unsigned(opcode))
}

export const i32 = {
  constant: (value: number): Code => [0x41, ...signed(value)],
  add: instruction(0x6a),
  sub: instruction(0x6b),
  mul: instruction(0x6c),
  and: instruction(0x71),
  isLess: instruction(0x48),
}

export const f32 = {
  constant: (value: number): Code => [0x43, ...floatBytes(value)],
  load: (address: Code, offset = 0): Code => [...address, 0x2a, 2, ...unsigned(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0x38, 2, ...unsigned(offset)],
  add: instruction(0x92),
  sub: instruction(0x93),
  mul: instruction(0x94),
}

export const v128 = {
  load: (address: Code, offset = 0): Code => [...address, 0xfd, 0, 2, ...unsigned(offset)],
  loadSplat: (address: Code, offset = 0): Code => [...address, 0xfd, 9, 2, ...unsigned(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0xfd, 11, 2, ...unsigned(offset)],
}

export const f32x4 = {
  constant: (value: number): Code => [
    0xfd,
    12,
    ...floatBytes(value),
    ...floatBytes(value),
    ...floatBytes(value),
    ...floatBytes(value),
  ],
  splat: vector(0x13),
  lane: (value: Code, lane: number): Code => [...value, 0xfd, 0x1f, lane],
  add: vector(0xe4),
  sub: vector(0xe5),
  mul: vector(0xe6),
  div: vector(0xe7),
  min: vector(0xe8),
  max: vector(0xe9),
  abs: vector(0xe0),
  nearest: vector(0x6a),
  fromIntegers: vector(0xfa),
}

export const i32x4 = {
  constant: (value: number): Code => [
    0xfd,
    12,
    ...[0, 1, 2, 3].flatMap(() => [...new Uint8Array(new Int32Array([value]).buffer)]),
  ],
  add: vector(0xae),
  /** Sums of the products of neighbouring 16-bit pairs. */
  dot: vector(0xba),
  fromFloats: vector(0xf8),
}

export const i16x8 = {
  /** Two vectors of 32-bit integers as one of 16-bit ones. */
  narrow: vector(0x85),
}

/** A local variable or parameter of a kernel. */
export interface Local {
  readonly get: Code
  readonly set: (value: Code) => Code
  readonly add: (value: Code) => Code
}

/** One exported function under construction. */
export class Kernel {
  readonly #locals: ValueType[] = []
  #body: Code = []

  constructor(
    readonly name: string,
    readonly parameters: readonly ValueType[],
  ) {}

  parameter(index: number): Local {
    return this.#variable(index, this.parameters[index]!)
  }

  local(type: ValueType): Local {
    this.#locals.push(type)
    return this.#variable(this.parameters.length + this.#locals.length - 1, type)
  }

  locals(type: ValueType, count: number): Local[] {
    return Array.from({ length: count }, () => this.local(type))
  }

  body(...code: readonly Code[]): this {
    this.#body = code.flat()
    return this
  }

  #variable(index: number, type: ValueType): Local {
    const get = [0x20, ...unsigned(index)]
    const set = (value: Code) => [...value, 0x21, ...unsigned(index)]
    const plus = type === I32 ? i32.add : type === F32 ? f32.add : f32x4.add
    return { get, set, add: (value) => set(plus(get, value)) }
  }

  bytes(): number[] {
    const code = [...unsigned(this.#locals.length), ...this.#locals.flatMap((type) => [1, type]), ...this.#body, 0x0b]
    return [...unsigned(code.length), ...code]
  }
}

/**
 * Repeats while the counter is less than the limit; the body itself moves the counter. Tested before the first round.
 */
export function whileLess(counter: Local, limit: Code, ...body: readonly Code[]): Code {
  const enough = i32.isLess(counter.get, limit)
  return [0x02, 0x40, ...enough, 0x45, 0x0d, 0, 0x03, 0x40, ...body.flat(), ...enough, 0x0d, 0, 0x0b, 0x0b]
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content]
}

function list(entries: readonly (readonly number[])[]): number[] {
  return [...unsigned(entries.length), ...entries.flat()]
}

function text(value: string): number[] {
  return [...unsigned(value.length), ...new TextEncoder().encode(value)]
}

/** A module that works on a memory given to it and exports these kernels. */
export function assemble(kernels: readonly Kernel[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(kernels.map((kernel) => [0x60, ...list(kernel.parameters.map((type) => [type])), 0]))),
    ...section(2, list([[...text('room'), ...text('memory'), 2, 0, 1]])),
    ...section(3, list(kernels.map((_, index) => unsigned(index)))),
    ...section(7, list(kernels.map((kernel, index) => [...text(kernel.name), 0, ...unsigned(index)]))),
    ...section(10, list(kernels.map((kernel) => kernel.bytes()))),
  ])
}
