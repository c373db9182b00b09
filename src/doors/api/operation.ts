import type { z } from 'zod'
import type { Register } from '../../intake/register.js'
import type { LookUp } from '../../views/look-up.js'
import type { ExcerptAsked, RecordQuery } from '../../record/query.js'
import type { Choice } from '../../views/choose.js'
import type { DeskRecord } from '../desk/desk-record.js'
import type { OpenChosen } from '../open-chosen.js'
import type { Caller, Scope } from '../people/roles.js'

/** The record as a request asks it: as it is, or as the press of a day had it. */
export interface ApiRecord {
  readonly likely: boolean
  /** Series of others that lie beside the record: what is asked by rows is held against them too. */
  readonly registers: readonly Register[]
  readonly query: RecordQuery
  readonly whole: () => Promise<LookUp>
  readonly look: (asked: ExcerptAsked) => Promise<LookUp>
  /** What a search finds, until it is closed: gone through in the rows of the record where it has any. */
  readonly find: (choice: Choice) => Promise<OpenChosen>
}

/** What an answer is made from. */
export interface Asked<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly record: ApiRecord
  readonly desk: DeskRecord
  readonly who: Caller
  /** The form of the answer that was asked for. */
  readonly media: string
  readonly headers: Readonly<Record<string, string | undefined>>
}

/** An answer that is no JSON, sent piece by piece. */
export class Sent {
  /** `close` is called when it is sent, or will never be. */
  constructor(
    readonly media: string,
    readonly chunks: Iterable<string | Uint8Array>,
    readonly file?: string,
    readonly close?: () => void,
  ) {}
}

/**
 * An example of a request, which stands in the document and is run by the tests. `{entry}` and the like are names of
 * the record at hand.
 */
export interface Example {
  readonly path: string
  readonly body?: unknown
}

/**
 * One thing that can be asked over the API. The server, the document, the table of rights and the client are made from
 * these alone.
 */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly about?: string
  readonly needs: Scope
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Also as bytes of any form that intake opens. */
  readonly takesBytes?: boolean
  readonly answers: z.ZodType
  /** Forms beside JSON. */
  readonly media?: readonly string[]
  /** Whether `asOf` and `likely` mean something here. */
  readonly isOfRecord: boolean
  readonly examples: readonly Example[]
  readonly answer: (asked: Asked<never, never, never>) => Promise<unknown>
}

type Of<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined
type Told<P, Q, B> = Omit<Operation, 'params' | 'query' | 'body' | 'answer' | 'isOfRecord'> & {
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly isOfRecord?: boolean
  readonly answer: (asked: Asked<Of<P>, Of<Q>, Of<B>>) => Promise<unknown>
}

/** An operation with the types of its own schemas. */
export function defineOperation<
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(told: Told<P, Q, B>): Operation {
  return { isOfRecord: told.method === 'GET', ...told } as unknown as Operation
}

/** A list comes as a table too. */
export const TABLE_MEDIA = ['text/csv', 'application/x-ndjson'] as const
