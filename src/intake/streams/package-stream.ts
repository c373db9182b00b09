import { isOneDocument } from '../forms/package.js'
import { atOf } from '../forms/whole-stream.js'
import { LARGEST_CONTAINER } from '../limits.js'
import { refuse } from '../forms/form.js'
import type { Received } from '../report.js'
import { flowOf } from './byte-flow.js'
import type { Flowing, StreamDesk } from './stream.js'
import { readZipDirectory } from './zip-directory.js'
import { streamMembers } from './zip-stream.js'

/**
 * A zip archive member by member. One that lies in something that goes by is held whole: its table of contents stands
 * at its end.
 */
export async function* streamPackage(flowing: Flowing, desk: StreamDesk): AsyncGenerator<Received> {
  const { name, flow, size } = flowing
  if (flowing.at === undefined || size === null) {
    const bytes = await flow.whole(LARGEST_CONTAINER)
    if (bytes === null)
      yield refuse(
        'too large',
        name,
        `a zip archive of more than ${LARGEST_CONTAINER / 1e6} MB within another archive, expected one at most that large. Unpack the outer one yourself and read the folder`,
      )
    else yield* streamPackage({ name, flow: flowOf(bytes), size: bytes.length, at: atOf(bytes) }, desk)
    return
  }
  const directory = await readZipDirectory(flowing.at, size)
  if (directory === null || isOneDocument(new Set(directory.members.map((member) => member.name))))
    yield* desk.whole(flowing)
  else yield* streamMembers(name, flowing.at, directory, desk)
}
