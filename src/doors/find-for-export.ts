import type { Choice } from '../views/choose.js'
import { choose } from '../views/choose.js'
import type { LookUp } from '../views/look-up.js'
import type { DeskRecord } from './desk/desk-record.js'
import type { OpenChosen } from './open-chosen.js'

/**
 * What a search of the desk’s record finds, for as long as something is written from it: gone through in its rows
 * where it lies in a folder, else in the record held whole.
 */
export async function findForExport(
  desk: DeskRecord,
  choice: Choice,
  likely: boolean,
  whole: () => Promise<LookUp>,
): Promise<OpenChosen> {
  if (desk.find) return desk.find(choice, likely)
  const brought = desk.brought?.()
  return { chosen: { ...choose(await whole(), choice), ...(brought ? { brought } : {}) }, close: () => undefined }
}
