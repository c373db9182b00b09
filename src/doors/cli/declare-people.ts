import { InvalidArgumentError, type Command } from 'commander'
import { DEFAULT_RECORD } from './options.js'
import type { PeopleOptions } from './people.js'
import type { CommandLine } from './program.js'

/** The commands for those who look after people. */
export function declarePeople({ program, terminal }: CommandLine): void {
  const people = program
    .command('people')
    .description('Who may come in to a desk that is served beyond this machine, and what they did.')
    .addHelpText('after', '\nExample:\n  attache people list --record attache-record')
  const declare = (words: string, description: string, example: string): Command =>
    people
      .command(words)
      .description(description)
      .option('--record <dir>', 'folder of the record', DEFAULT_RECORD)
      .option('--book <dir>', 'folder of people, where it is not that of the record')
      .addHelpText('after', `\nExample:\n  attache people ${example} --record attache-record`)
  const work = () => import('./people.js')
  declare(
    'add <name>',
    'Add somebody: reader, analyst, editor or administrator. A password is made and printed once, unless one comes on standard input.',
    'add ann@example.org --role analyst',
  )
    .option('--role <role>', 'what they may do', 'reader')
    .option('--stdin', 'the password comes on standard input')
    .option('--create', 'begin an empty record where there is none')
    .option('--oidc', 'they come by a provider that vouches for this address, and have no password')
    .action(async (name: string, options: PeopleOptions) => (await work()).addPerson(name, options, terminal))
  declare('list', 'List them.', 'list').action(async (options: PeopleOptions) =>
    (await work()).listPeople(options, terminal),
  )
  declare('role <name> <role>', 'Change what somebody may do.', 'role ann@example.org editor').action(
    async (name: string, role: string, options: PeopleOptions) =>
      (await work()).changeRole(name, role, options, terminal),
  )
  declare('password <name>', 'Give somebody a new password; who is logged in is out.', 'password ann@example.org')
    .option('--stdin', 'the password comes on standard input')
    .action(async (name: string, options: PeopleOptions) => (await work()).changePassword(name, options, terminal))
  declare(
    'shut-out <name>',
    'Let somebody in no more; what they did stays in the log.',
    'shut-out ann@example.org',
  ).action(async (name: string, options: PeopleOptions) => (await work()).shutOut(name, true, options, terminal))
  declare('let-in <name>', 'Let somebody in again.', 'let-in ann@example.org').action(
    async (name: string, options: PeopleOptions) => (await work()).shutOut(name, false, options, terminal),
  )
  declare(
    'token <name>',
    'Make a token with which a program comes in for somebody; it is printed once.',
    'token ann@example.org --scope read --scope add --label feeds',
  )
    .option('--scope <scope...>', 'what it may do: read, rule, add, administer')
    .option('--label <words>', 'what it is for')
    .option('--days <number>', 'how long it stands', readDays)
    .action(async (name: string, options: PeopleOptions) => (await work()).makeToken(name, options, terminal))
  declare('tokens', 'List tokens; their secrets are kept nowhere.', 'tokens').action(async (options: PeopleOptions) =>
    (await work()).listTokens(options, terminal),
  )
  declare('revoke <number>', 'Take a token back.', 'revoke 1').action(async (id: string, options: PeopleOptions) =>
    (await work()).revokeToken(id, options, terminal),
  )
  declare('log', 'What was done, the newest first.', 'log')
    .option('--most <number>', 'how many lines', readDays)
    .action(async (options: PeopleOptions) => (await work()).printLog(options, terminal))
}

function readDays(word: string): number {
  const days = Number(word)
  if (!Number.isInteger(days) || days < 1 || days > 100_000)
    throw new InvalidArgumentError('Expected a whole number from 1')
  return days
}
