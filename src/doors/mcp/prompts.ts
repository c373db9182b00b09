import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'

const CITE =
  'Cite every sentence by its footnote: outlet, day, the exact words. ' +
  'Say what is only likely, and keep “according to” where it stands. Use nothing that is not in the record.'

/** Tasks that a person may pick from a menu. */
export function registerPrompts(server: McpServer): void {
  const ask = (text: string) => ({
    messages: [{ role: 'user' as const, content: { type: 'text' as const, text: `${text} ${CITE}` } }],
  })
  const brief = {
    description: 'A footnoted brief on a relation, somebody or a matter.',
    argsSchema: z.object({ on: z.string() }),
  }
  server.registerPrompt('brief', brief, ({ on }) =>
    ask(
      `Write a brief on ‹${on}› from the record: search_record for events, statements, figures and ` +
        'denials; get_entry for what matters most; figures with compared: true for what is disputed.',
    ),
  )
  const factCheck = { description: 'Was this said, and by whom?', argsSchema: z.object({ words: z.string() }) }
  server.registerPrompt('fact_check', factCheck, ({ words }) =>
    ask(
      `Check the quotation ‹${words}› with check_quote, and where it comes from with ` +
        'trace_source. Tell what stands in the record and what differs; whether it is true is not for you to say.',
    ),
  )
  const timeline = {
    description: 'What happened between two parties, day by day.',
    argsSchema: z.object({ a: z.string(), b: z.string() }),
  }
  server.registerPrompt('timeline', timeline, ({ a, b }) =>
    ask(
      `List what the record has between ‹${a}› and ‹${b}› in the order of time: ` +
        'search_record with who, page by page to the end.',
    ),
  )
}
