import { ModelFileError, packTables, unpackTables } from '../../language/table-file.js'
import { linkFeatures, type Candidate, type Linker, type Question, type ReferenceForm } from '../names/links.js'
import { bucketOf, type Classifier, type ClassifierShape } from './classifier.js'
import { openClassifier, tablesOf } from './judgement-file.js'

/** Changes with the features or the make-up of the file: a file of another version links wrongly and is refused. */
export const LINKS_VERSION = 1

/** What has been learned about whom pronouns stand for. */
export interface Links {
  readonly classifier: Classifier
  /** Less likely than this, nobody is meant; for each form. */
  readonly least: Readonly<Record<ReferenceForm, number>>
}

interface Heading {
  readonly version: number
  readonly shape: ClassifierShape
  readonly least: Links['least']
}

/** The bytes of what has been learned. */
export function packLinks({ classifier, least }: Links): Uint8Array {
  return packTables({ version: LINKS_VERSION, shape: classifier.shape, least } satisfies Heading, tablesOf(classifier))
}

/** Opens what has been learned. @throws ModelFileError where the file is cut, damaged or of another version. */
export function unpackLinks(given: Uint8Array): Links {
  const { heading, tables } = unpackTables(given)
  const { version, shape, least } = heading as Heading
  if (version !== LINKS_VERSION)
    throw new ModelFileError(`version ${version}, and this program reads version ${LINKS_VERSION}`)
  return { classifier: openClassifier(shape, tables), least }
}

/** How likely each candidate is the one that is meant. */
export function chancesOfLinks(question: Question, classifier: Classifier): readonly number[] {
  const { buckets, classes } = classifier.shape
  const same = classes.indexOf('same')
  return question.candidates.map(
    (one) =>
      classifier.judge({
        features: linkFeatures(question, one).map((feature) => bucketOf(feature, buckets)),
        dense: [],
      })[same]!,
  )
}

/** Links as it was learned. */
export function linkerOf({ classifier, least }: Links): Linker {
  return (question): Candidate | undefined => {
    const chances = chancesOfLinks(question, classifier)
    const best = chances.indexOf(Math.max(...chances))
    return chances[best]! >= least[question.reference.form] ? question.candidates[best] : undefined
  }
}
