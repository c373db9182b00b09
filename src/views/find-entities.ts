import type { WovenEntity } from '../weaving/weave.js'
import { foldWords, holdsWords } from './fold-words.js'
import type { LookUp } from './look-up.js'

/** Entities that go by a name; where none does, those with a name that holds it. */
export function findEntities(name: string, look: LookUp): readonly WovenEntity[] {
  const fold = (text: string) =>
    foldWords(text)
      .map((word) => word.folded)
      .join(' ')
  const namesOf = ({ name: own, aliases }: WovenEntity) => [own, ...aliases]
  const folded = fold(name)
  const exact = look.record.weave.entities.filter((entity) => namesOf(entity).some((one) => fold(one) === folded))
  return exact.length > 0
    ? exact
    : look.record.weave.entities.filter((entity) => namesOf(entity).some((one) => holdsWords(one, name)))
}
