import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { McpServer } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import { sendAnswer, sendFailure, type Answer } from './answer.js'
import { declareArguments, type Arguments } from './asked.js'
import type { HeldRecord, OpenedRecord } from './held-record.js'

/** Something a client may ask of the record. All of them only look. */
export interface Tool {
  readonly name: string
  register(server: McpServer, held: HeldRecord): void
}

interface ToolParts<T extends Arguments> {
  readonly name: string
  /** Read by a model in every conversation: a sentence or two. */
  readonly description: string
  readonly asks: T
  readonly answer: (asked: z.output<T>, record: OpenedRecord) => Promise<Answer>
}

export function defineTool<T extends Arguments>({ name, description, asks, answer }: ToolParts<T>): Tool {
  const inputSchema = declareArguments(asks)
  return {
    name,
    register: (server, held) => {
      const declared = { description, inputSchema, annotations: { readOnlyHint: true, openWorldHint: false } }
      server.registerTool(name, declared, async (asked, { mcpReq: { signal } }) => {
        try {
          return await held.use(async (record) => {
            // A call that was taken back while it waited is not begun.
            await letOthersIn()
            signal.throwIfAborted()
            return sendAnswer(await answer(asked, record))
          })
        } catch (error) {
          return sendFailure(error)
        }
      })
    },
  }
}
