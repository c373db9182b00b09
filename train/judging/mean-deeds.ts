import { readFileSync, writeFileSync } from 'node:fs'
import { unpackModel } from '../../src/language/en/model-file.js'
import { packDeeds, unpackDeeds } from '../../src/reading/judging/deed-file.js'
import { meanNetwork } from './mean-network.js'

/*
 * node dist/train/judging/mean-deeds.js FIRST SECOND SHARE TARGET: the mean of two networks of deeds, SHARE (0–1) of
 * the second; the closing step of teaching one further (model/MODEL-CARD.md).
 */

const [first, second, share, target] = process.argv.slice(2)
if (!first || !second || !target || !(Number(share) >= 0 && Number(share) <= 1))
  throw new Error(
    `expected FIRST SECOND SHARE TARGET with a share of 0 to 1, found “${process.argv.slice(2).join(' ')}”`,
  )
const english = unpackModel(readFileSync('model/english.bin')).network
const open = (file: string) => unpackDeeds(readFileSync(file), english).network
writeFileSync(target, packDeeds(meanNetwork(open(first), open(second), Number(share))))
