import type { Sentence, Token } from './sentence.js'
import { headOf, relation } from './tree.js'

/**
 * People who hold no office: what they do is no deed of the state they come from. Soldiers, police, officials and
 * envoys are not among them.
 */
const PRIVATE_PERSONS: ReadonlySet<string> = new Set(
  `man woman boy girl teenager youth couple person people tourist traveller traveler passenger fan supporter hooligan player athlete coach
  driver trucker sailor fisherman farmer herder miner worker labourer laborer student pupil teacher doctor engineer businessman businesswoman trader merchant smuggler trafficker poacher pirate
  thief robber burglar gunman attacker assailant shooter knifeman stabber arsonist kidnapper bandit gangster mobster criminal suspect hacker scammer fraudster mercenary militant rebel insurgent extremist
  jihadist protester protestor demonstrator activist dissident migrant refugee exile resident villager citizen national civilian pilgrim journalist reporter blogger singer actor artist writer author
  academic scholar scientist priest monk imam mob gang crowd settler hunter climber skier swimmer cyclist motorist biker shopkeeper vendor billionaire tycoon`.split(
    /\s+/u,
  ),
)

/** Whether a word means people who hold no office. */
export function isPrivatePerson(token: Token): boolean {
  return (
    (token.upos === 'NOUN' || token.upos === 'PROPN') &&
    (PRIVATE_PERSONS.has(token.lemma.toLowerCase()) || /(?:gunmen|fishermen)$/u.test(token.form.toLowerCase()))
  )
}

/**
 * Whether such people do what is told: “a Somali man | stabbed”, “stabbed by a Somali man”; those to whom it is done
 * are somebody’s people still.
 */
export function isPrivateDoer(sentence: Sentence, token: Token): boolean {
  if (!isPrivatePerson(token)) return false
  const head = headOf(sentence, token)
  if (relation(token) === 'conj' && head) return isPrivateDoer(sentence, head)
  return token.deprel === 'nsubj' || token.deprel === 'obl:agent'
}
