import { InvalidArgumentError, type Command } from 'commander'
import { readCount } from './check-arguments.js'
import { DEFAULT_RECORD, KEPT_REFERENCE, NO_REFERENCE, PLACE } from './options.js'
import type { CommandLine } from './program.js'
import type { ProposeOptions } from './propose.js'
import type { RuleOptions } from './rule.js'

/** The commands for those who let a model propose what they rule on. */
export function declareProposing({ program, terminal }: CommandLine): void {
  const withRecord = (command: Command, example: string): Command =>
    command
      .option('--record <place>', PLACE, DEFAULT_RECORD)
      .option(...KEPT_REFERENCE)
      .option(...NO_REFERENCE)
      .addHelpText('after', `\nExample:\n  attache ${example} --record attache-record`)
  const work = () => import('./propose.js')
  const propose = program
    .command('propose')
    .description(
      'Ask a model about entries that are not sure. Shows what would' +
        ' be sent; only --send sends it. What it proposes changes nothing until a person accepts it.',
    )
  withRecord(propose, 'propose --endpoint http://127.0.0.1:11434/v1 --model qwen3 --most 5')
    .option('--endpoint <address>', 'where it answers: https, or this machine; its key comes in ATTACHE_MODEL_KEY')
    .option('--model <name>', 'what it is called there')
    .option('--api <kind>', 'openai (…/chat/completions) or ollama (…/api/chat)', readApi, 'openai')
    .option('--most <number>', 'how many entries are asked about, the most useful first', readCount, 20)
    .option('--send', 'send it')
    .action(async (options: ProposeOptions) => {
      await (await work()).propose(options, terminal)
    })
  const proposals = program
    .command('proposals')
    .description('What a model proposed and waits for a person.')
    .enablePositionalOptions()
  withRecord(proposals, 'proposals').action(async (options: ProposeOptions) => {
    await (await work()).listProposals(options, terminal)
  })
  const decide = (words: string, description: string, example: string): Command =>
    withRecord(proposals.command(words).description(description), `proposals ${example}`).option(
      '--by <name>',
      'who decided; otherwise whoever is logged in',
    )
  decide('accept <names...>', 'Rule as was proposed.', 'accept 7b1e76e264aa').action(
    async (names: readonly string[], options: RuleOptions) => {
      await (await work()).acceptProposals(names, options, terminal)
    },
  )
  decide('refuse <names...>', 'Drop what was proposed.', 'refuse 7b1e76e264').action(
    async (names: readonly string[], options: RuleOptions) => {
      await (await work()).refuseProposals(names, options, terminal)
    },
  )
}

function readApi(word: string): ProposeOptions['api'] {
  if (word === 'openai' || word === 'ollama') return word
  throw new InvalidArgumentError('Expected openai or ollama')
}
