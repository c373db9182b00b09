import type { WovenEntity } from '../../weaving/weave.js'
import { searchedWords } from '../sought-text.js'

/** Whether it goes by words of a name, or belongs to the state of a code. */
export function goesBy(entity: WovenEntity | undefined, name: string): boolean {
  if (!entity) return false
  const fold = (text: string) => ` ${searchedWords(text).join(' ')} `
  return (
    entity.country === name.toUpperCase() ||
    [entity.name, ...entity.aliases].some((one) => fold(one).includes(fold(name)))
  )
}
