import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpackModel, type EnglishModel } from '../src/language/en/model-file.js'

/** Where training reads and writes. */
export interface Places {
  /** The folder that holds treebanks, texts and gold. */
  readonly shared: string
  /** Where the result of each stage is kept until the next needs it. */
  readonly work: string
}

/** The file of the teacher that was trained with this seed. */
export function teacherFile({ work }: Places, seed: number): string {
  return join(work, `teacher-${seed}.bin`)
}

export function openTeacher(places: Places, seed: number): EnglishModel {
  return unpackModel(readFileSync(teacherFile(places, seed)))
}
